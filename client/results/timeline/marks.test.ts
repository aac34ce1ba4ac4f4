import { describe, expect, it } from "vitest";
import type { View } from "../../../shared/model/view.ts";
import { assembly } from "../../../shared/testing/assembly.ts";
import { horses, stance, unbounded, underSilence } from "../../../shared/testing/promises.ts";
import { atTable } from "../../../shared/testing/table.ts";
import { type Mark, marksOf, turningPoints } from "./marks.ts";
import { placed, rowsOf } from "./place.ts";

/** In round one North helps South, who then breaks its word to East and silence; in round two an offer is declined. */
function played() {
  const t = atTable(assembly());
  t.seat("north").says("plenary").says("plenary").says("north+south");
  t.seat("north").offers({ north: horses(null) }, ["south"]);
  t.seat("south").accepts();
  t.seat("south").offers({ south: stance("keep", { roads: unbounded }) }, ["east"]);
  t.seat("east").accepts();
  t.seat("south").offers({ south: stance("keep", { grain: unbounded }) }, ["isle"]);
  t.seat("isle").accepts();
  underSilence(t).seat("south").breaks();
  t.goTo("talks", "two")
    .seat("east")
    .offers({ east: stance("keep", { roads: unbounded }, { until: "two" }) }, ["north"]);
  t.seat("north").declines();
  return t.goTo("debrief").view(null);
}
const turning = (view: View) => turningPoints(marksOf(view), Object.keys(view.scenario.rounds));
const ofKind = (marks: readonly Mark[], kind: Mark["kind"]) => marks.filter((mark) => mark.kind === kind);

describe("The timeline of a match", () => {
  it("has a mark for every channel in which a seat spoke, however often", () => {
    expect(ofKind(marksOf(played()), "talk")).toEqual([
      { kind: "talk", round: "one", seat: "north", channel: "plenary" },
      { kind: "talk", round: "one", seat: "north", channel: "north+south" },
    ]);
  });

  it("tells a deal that was kept from a broken one and one that was never put to the test, and offers from deals", () => {
    const marks = marksOf(played());
    expect(ofKind(marks, "deal")).toMatchObject([
      { parties: ["north", "south"], fate: "kept" },
      { parties: ["east", "south"], fate: "broken" },
      { parties: ["isle", "south"], fate: "lapsed" },
    ]);
    expect(ofKind(marks, "offer")).toMatchObject([{ seat: "east", round: "two" }]);
  });

  it("says where most deals were made, and where silence was first broken", () => {
    expect(turning(played())).toEqual({ deals: 1, broken: 1 });
    expect(turning(atTable(assembly()).goTo("debrief").view(null))).toEqual({
      deals: null,
      broken: null,
    });
  });

  it("shows nothing of others' offers before the match is over", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses(null) }, ["south"]);
    t.seat("south").accepts();
    expect(ofKind(marksOf(t.view("isle")), "deal")).toEqual([]);
  });

  it("stands in the order of a round's phases, within the round, and a deal at one place for all its parties", () => {
    const all = placed(marksOf(played()).filter(({ round }) => round === "one"));
    const furthest = (kind: Mark["kind"]) =>
      Math.max(...all.filter(({ mark }) => mark.kind === kind).map(({ x }) => x));
    expect(furthest("talk")).toBeLessThan(furthest("deal"));
    expect(furthest("deal")).toBeLessThan(furthest("break"));
    expect(all.every(({ x }) => x > 0 && x < 1)).toBe(true);
    const deals = all.filter(({ mark }) => mark.kind === "deal");
    expect(new Set(deals.map(({ x }) => x)).size).toBe(3);
    const seats = ["north", "south", "east", "west", "isle"];
    expect(deals.map(({ mark }) => rowsOf(mark, seats))).toEqual([
      [0, 1],
      [1, 2],
      [1, 4],
    ]);
  });
});
