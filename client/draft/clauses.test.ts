import { describe, expect, it } from "vitest";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { clausesOf } from "./clauses.ts";
import { isBelowWalkAway, ownWorth } from "./worth.ts";

const play = () => atTable(smallScenario);
const border = (table: ReturnType<typeof atTable>, seat: string | null) => {
  const found = clausesOf(table.view(seat), "council").find(({ issue }) => issue === "border");
  if (!found) throw new Error("no such clause");
  return found;
};

describe("A clause as a drafter sees it", () => {
  it("is open at first, and stands at its first wording", () => {
    expect(border(play(), "alpha")).toMatchObject({ number: 1, settled: false, stands: { option: "o0" } });
  });

  it("brackets what somebody asked for in public, with the name", () => {
    const table = play();
    table.seat("beta").asksFor({ border: "o2" });
    const { brackets, marks } = border(table, "gamma");
    expect(brackets.map(({ option, askers }) => [option, askers])).toEqual([
      ["o2", [{ party: "beta", how: "position" }]],
    ]);
    expect(marks).toEqual({ alpha: "none", beta: "asks" });
  });

  it("brackets a tabled motion for those in the room alone", () => {
    const table = play();
    table.seat("alpha").tables({ border: "o1" });
    expect(border(table, "beta").brackets.map(({ option }) => option)).toEqual(["o1"]);
    expect(border(table, "gamma").brackets).toEqual([]);
  });

  it("keeps every wording that was adopted, with its round", () => {
    const table = play();
    table.seat("alpha").tables({ border: "o1" });
    table.seat("beta").seconds("alpha");
    table.goTo("aftermath");
    expect(border(table, "gamma")).toMatchObject({ settled: true, stands: { option: "o1" } });
    expect(border(table, "gamma").versions).toMatchObject([{ round: "first", option: "o1" }]);
  });
});

describe("A motion that fell", () => {
  it("leaves its wording in brackets, for those who were in the room", () => {
    const table = play();
    table.seat("alpha").tables({ border: "o1" });
    table.goTo("talks", "second");
    expect(border(table, "beta").brackets[0]?.askers).toEqual([{ party: "alpha", how: "fallen" }]);
    expect(border(table, "gamma").brackets).toEqual([]);
  });

  it("counts less than a position: who asks for the words again is said to ask for them", () => {
    const table = play();
    table.seat("alpha").tables({ border: "o1" });
    table.goTo("talks", "second");
    table.seat("alpha").asksFor({ border: "o1" });
    expect(border(table, "beta").brackets[0]?.askers).toEqual([{ party: "alpha", how: "position" }]);
  });
});

describe("What a wording is worth to the viewer", () => {
  it("is told three ways: this change alone, the expected whole, and the text if it ended so", () => {
    const table = play();
    const worth = ownWorth(table.view("alpha"), "council");
    expect(worth?.walkAway).toBe(3);
    expect(worth?.of({ border: "o1" })).toEqual({ alone: 4, ifEnded: 4, expected: 4 });
    expect(worth?.of({ border: "o2", trade: "o1" })).toMatchObject({ alone: -2, ifEnded: -2 });
  });

  it("is marked where it is below the walk-away value, and not where it is just as much", () => {
    const worth = ownWorth(play().view("alpha"), "council");
    if (!worth) return expect.unreachable("alpha has a stake in the council");
    const marked = (changes: Record<string, string>) => isBelowWalkAway(worth, worth.of(changes).ifEnded);
    expect([marked({ border: "o2", trade: "o1" }), marked({ border: "o1" })]).toEqual([true, false]);
    expect(isBelowWalkAway(worth, worth.walkAway)).toBe(false);
    // Favours that hang on a text are lost without one.
    expect(isBelowWalkAway({ ...worth, hanging: 2 }, worth.walkAway - 2)).toBe(false);
    expect(isBelowWalkAway({ ...worth, hanging: -1 }, worth.walkAway)).toBe(true);
  });

  it("says what a footnote of one's own takes off a wording that costs it something, and nothing off another", () => {
    const worth = ownWorth(play().view("alpha"), "council");
    const { alone = 0 } = worth?.of({ border: "o2" }) ?? {};
    expect(alone).toBeLessThan(0);
    expect(worth?.ofReserving("border", { border: "o2" })).toBe(-alone / 2);
    expect(worth?.ofReserving("border", { border: "o1" })).toBe(0);
  });

  it("counts what others asked for into the expected whole, not into the text as it is", () => {
    const table = play();
    table.seat("beta").asksFor({ trade: "o1" });
    expect(ownWorth(table.view("alpha"), "council")?.of({ border: "o1" })).toEqual({
      alone: 4,
      ifEnded: 4,
      expected: 10,
    });
  });

  it("is nothing to an outsider whom the table does not concern, and to spectators", () => {
    expect(ownWorth(play().view("gamma"), "council")).toBeNull();
    expect(ownWorth(play().view(null), "council")).toBeNull();
  });
});
