import { describe, expect, it } from "vitest";
import { assembly } from "../../testing/assembly.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { expectedTexts } from "./forecast.ts";

function expected(t: TestTable, seat: string, table: string) {
  const view = t.view(seat);
  return view.own === null ? null : expectedTexts(view, view.own)[table];
}

const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };
const SEATS = ["first", "second", "third"];

/** A clause of five options; the chair expects the first. */
const long = (): TestTable =>
  atTable(
    bareScenario(
      {
        hall: {
          members: SEATS,
          walkAway: { first: -5, second: -5, third: -5 },
          values: Object.fromEntries(SEATS.map((seat) => [seat, { wage: [0, 1, 2, 3, 4] }])),
        },
      },
      {
        seats: SEATS,
        rounds: { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } },
      },
    ),
  );

describe("How a bot thinks that a text will end", () => {
  it("as the chair expects, as long as nobody has asked for anything", () => {
    expect(expected(atTable(assembly()), "north", "pact")).toMatchObject({ grain: "little", bells: "one" });
  });

  it("half-way between that and what was asked for", () => {
    const t = long();
    for (const seat of SEATS) t.seat(seat).asksFor({ wage: "o4" });
    expect(expected(t, "first", "hall")).toEqual({ wage: "o2" });
  });

  it("with what is settled as it stands, whatever is asked for", () => {
    const t = long();
    t.seat("first").tables({ wage: "o1" });
    t.seat("second").seconds("first");
    t.goTo("talks", "second");
    for (const seat of SEATS) t.seat(seat).asksFor({ wage: "o4" });
    expect(expected(t, "first", "hall")).toEqual({ wage: "o1" });
  });

  it("and no further than an automaton lets it pass", () => {
    const t = atTable(assembly());
    for (const seat of ["north", "south", "east"]) t.seat(seat).asksFor({ bells: "loud" });
    expect(expected(t, "north", "pact")).toMatchObject({ bells: "one" });
  });
});
