import { describe, expect, it } from "vitest";
import { bareScenario } from "../../shared/testing/bareScenario.ts";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { announcedNow, saidNow, settledIn, tablesMeeting, tablesShown } from "./thisRound.ts";

const play = () => atTable(smallScenario);
type Played = ReturnType<typeof atTable>;
const announced = (table: Played) => announcedNow(table.view(null), table.events).map(({ seat }) => seat);

/** A motion on one clause that is taken, kept or broken, and what is told in the round's Aftermath. */
function settles(table: Played, changes: Readonly<Record<string, string>>): Played {
  table.seat("alpha").tables(changes);
  table.seat("beta").seconds("alpha");
  return table.goTo("aftermath");
}

describe("The tables on the wall", () => {
  const cut = { members: ["alpha", "beta"], walkAway: {}, values: { alpha: { a: [0, 1] } } };
  const two = bareScenario(
    {
      upper: cut,
      lower: { ...cut, values: { alpha: { b: [0, 1] } } },
      third: { ...cut, values: { alpha: { c: [0, 1] } } },
    },
    {
      seats: ["alpha", "beta"],
      rounds: {
        first: { title: "First", place: "Here", date: "Today", meets: { lower: {}, upper: {} } },
      },
    },
  );

  it("stand in the scenario's order, in whatever order the round takes them", () => {
    const view = atTable(two).goTo("talks").view(null);
    expect(tablesMeeting(view, "first")).toEqual(["upper", "lower"]);
    expect(tablesShown(view)).toEqual(["upper", "lower"]);
  });

  it("are all of them while none meets, in the same order", () => {
    const match = atTable(two).view(null);
    const before = {
      ...match,
      public: { ...match.public, clock: { ...match.public.clock, step: { kind: "preparation" } as const } },
    };
    expect(tablesShown(before)).toEqual(["upper", "lower", "third"]);
  });
});

describe("What a round changed in the texts", () => {
  it("is each clause with what it said before", () => {
    const table = settles(play(), { border: "o1" });
    expect(settledIn(table.view(null), "first")).toEqual([
      { table: "council", issue: "border", before: null, now: "o1" },
    ]);
    table.goTo("talks", "second");
    expect(settledIn(table.view(null), "second")).toEqual([]);
    expect(settledIn(settles(table, { border: "o2", trade: "o1" }).view(null), "second")).toEqual([
      { table: "council", issue: "border", before: "o1", now: "o2" },
      { table: "council", issue: "trade", before: null, now: "o1" },
    ]);
  });
});

describe("Announced breaks on the wall", () => {
  it("are those of what is still to come", () => {
    const members = ["alpha", "beta", "gamma"];
    const values = { alpha: { border: [0, 4] } };
    const rounds = { first: { title: "First", place: "Here", date: "Today", meets: { pact: {} } } };
    const table = atTable(
      bareScenario({ pact: { members, walkAway: {}, values } }, { seats: members, rounds }),
    ).goTo("talks");
    table.seat("alpha").tables({ border: "o1" });
    table.seat("beta").seconds("alpha");
    expect(announced(table)).toEqual([]);
    table.seat("gamma").announces("alpha");
    expect(announced(table)).toEqual(["gamma"]);
    table.goTo("agenda");
    expect(announced(table)).toEqual(["gamma"]);
    table.goTo("aftermath");
    expect(announced(table)).toEqual([]);
  });

  it("are not those of an earlier round, whose motion was never put", () => {
    const table = play();
    table.seat("alpha").tables({ border: "o1" });
    table.seat("beta").announces("alpha");
    table.goTo("talks", "second");
    expect(announced(table)).toEqual([]);
  });
});

describe("What was said in plenary", () => {
  it("is told the latest first, of this round alone", () => {
    const table = play();
    table.seat("alpha").says("plenary");
    table.seat("beta").says("plenary");
    expect(saidNow(table.view(null), 3).map(({ seat }) => seat)).toEqual(["beta", "alpha"]);
    expect(saidNow(table.view(null), 1).map(({ seat }) => seat)).toEqual(["beta"]);
    table.goTo("talks", "second");
    expect(saidNow(table.view(null), 3)).toEqual([]);
  });

  it("is nothing of what was said elsewhere", () => {
    const table = play();
    table.seat("alpha").says("alpha+beta");
    expect(saidNow(table.view(null), 3)).toEqual([]);
  });
});
