import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";
import { insightOf, type Judged, judgedForecasts } from "./forecasts.ts";

/** One forecast a character pair: said and broke, as `bb`, `bk`, `kb`, `kk`. */
const judged = (...pairs: readonly string[]): readonly Judged[] =>
  pairs.map((pair, i) => ({
    silence: `t.r.${i}`,
    by: "ann",
    of: "ben",
    said: pair[0] === "b",
    broke: pair[1] === "b",
  }));

describe("How good forecasts were", () => {
  it("all right: a skill of 1", () => {
    expect(insightOf(judged("bb", "kk", "kk"))).toEqual({
      ...{ judged: 3, right: 3, breaks: 1, foreseen: 1 },
      skill: 1,
    });
  });

  it("to expect silence of everybody is often right, and no skill", () => {
    expect(insightOf(judged("kk", "kk", "kk", "kb")).skill).toBe(0);
  });

  it("one of two breaks foreseen: half of the skill; a false alarm takes as much away", () => {
    expect(insightOf(judged("bb", "kb", "kk")).skill).toBe(0.5);
    expect(insightOf(judged("bb", "kb", "bk")).skill).toBe(0);
    expect(insightOf(judged("kb", "bk")).skill).toBe(-1);
  });

  it("where nobody broke there was nothing to foresee", () => {
    expect(insightOf(judged("kk", "bk")).skill).toBeNull();
  });
});

const judgedIn = ({ state }: TestTable) =>
  judgedForecasts(state.tables, state.forecasts, Object.keys(state.seats));

describe("Whose forecasts of whom are judged", () => {
  it("of each seat that was free to break, in a silence that has ended", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("silence");
    t.seat("isle").forecasts("north", ["south"]);
    t.seat("south").forecasts("north", []).breaks();
    expect(judgedIn(t)).toEqual([]);
    t.timeUp();
    // North and East had put the motion, and West is no member: South forecast nothing that could be wrong.
    expect(judgedIn(t)).toEqual([
      { silence: "pact.one.north", by: "isle", of: "south", said: true, broke: true },
    ]);
  });

  it("of readings too", () => {
    const t = atTable(assembly()).goTo("reading");
    t.seat("isle").forecasts("pact.reading.1", ["south"]);
    t.seat("east").breaks("cost", { counter: { bells: "one" } });
    t.timeUp();
    expect(judgedIn(t).map(({ of, said, broke }) => [of, said, broke])).toEqual([
      ["north", false, false],
      ["south", true, false],
      ["east", false, true],
    ]);
  });
});
