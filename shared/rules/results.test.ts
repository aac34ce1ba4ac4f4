import { describe, expect, it } from "vitest";
import type { ScenarioSource } from "../model/scenario.ts";
import { PLAIN_SESSION } from "../model/session.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** A pact of roads, adopted in the first round, and the results. */
function roadsBuilt(t: TestTable): TestTable {
  t.seat("north").tables({ roads: "some" });
  t.seat("east").seconds("north");
  return t.goTo("debrief");
}

const withNorth = (more: Partial<ScenarioSource["seats"][string]>): Partial<ScenarioSource> => {
  const north = ASSEMBLY_PARTS.seats.north;
  if (!north) throw new Error("no north");
  return { seats: { ...ASSEMBLY_PARTS.seats, north: { ...north, ...more } } };
};

describe("Scores", () => {
  it("70 × (raw value of all texts − zero) / (hundred − zero)", () => {
    const t = roadsBuilt(atTable(assembly(withNorth({ zero: 1, hundred: 21 }))));
    // Roads bring 4, no rules of trade 1.
    expect(t.result("north").raw).toBe(5);
    expect(t.result("north").texts).toBe((70 * (5 - 1)) / (21 - 1));
  });

  it("6 for each objective met", () => {
    const t = roadsBuilt(atTable(assembly()));
    const { objectives, objectivePoints } = t.result("north");
    expect(objectives).toEqual([
      { objective: "roadsBuilt", met: true },
      { objective: "noWord", met: true },
    ]);
    expect(objectivePoints).toBe(12);
  });

  it("+1 per 4 of capital left, at most 4", () => {
    expect(roadsBuilt(atTable(assembly())).result("isle").capital).toBe(4);
    const poor = atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, capital: { start: 7, income: 0 } } }));
    expect(roadsBuilt(poor).result("north").capital).toBe(1);
    const rich = { start: 30, income: 0, cap: 30 };
    const t = atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, capital: rich } }));
    expect(roadsBuilt(t).result("isle").capital).toBe(4);
  });

  it("tracks by the seat's stakes, from −8 to +8", () => {
    const score = (each: number) =>
      roadsBuilt(atTable(assembly(withNorth({ stakes: { deterrence: each } })))).result("north").tracks;
    // Deterrence drifts from 50 to 53.
    expect([score(0.5), score(-1), score(5), score(-5)]).toEqual([1.5, -3, 8, -8]);
  });

  it("the sum less penalties, from 0 to 100", () => {
    const t = roadsBuilt(atTable(assembly(withNorth({ zero: 0, hundred: 10 }))));
    const { texts, objectivePoints, tracks, capital, penalty, total } = t.result("north");
    expect(total).toBe(texts + objectivePoints + tracks + capital - penalty);
    expect(roadsBuilt(atTable(assembly(withNorth({ zero: -100, hundred: -90 })))).result("north").total).toBe(
      100,
    );
    expect(roadsBuilt(atTable(assembly(withNorth({ zero: 90, hundred: 91 })))).result("north").total).toBe(0);
  });

  it("mandate met from 55, mixed from 35, failed below", () => {
    const band = (zero: number, hundred: number) => {
      const { total, band: is } = roadsBuilt(atTable(assembly(withNorth({ zero, hundred })))).result("north");
      return [is, total >= 55 ? "met" : total >= 35 ? "mixed" : "failed"];
    };
    for (const [zero, hundred] of [
      [0, 6],
      [0, 14],
      [4, 60],
    ] as const) {
      const [is, should] = band(zero, hundred);
      expect(is).toBe(should);
    }
    expect(new Set([band(0, 6)[0], band(0, 14)[0], band(4, 60)[0]]).size).toBe(3);
  });

  it("automata have no score, but what the text was worth to them is told", () => {
    expect(roadsBuilt(atTable(assembly())).state.results?.automata).toEqual({ choir: 1 });
  });
});

describe("Endings", () => {
  it("the first that holds is told", () => {
    expect(roadsBuilt(atTable(assembly())).state.results?.ending).toBe("roads");
    expect(atTable(assembly()).goTo("debrief").state.results?.ending).toBe("pact");
  });

  it("when the match is over everything is open: values, objectives, deals, talk", () => {
    const t = atTable(assembly());
    t.seat("north")
      .offers({ north: { kind: "word", words: "w" } }, ["south"])
      .says("north+south");
    expect(t.view(null).public.opened).toBeNull();
    const { opened, known } = t.goTo("debrief").view(null).public;
    expect(Object.keys(opened?.deals ?? {})).toEqual(["north+south.1"]);
    expect(Object.keys(opened?.channels ?? {})).toEqual(["north+south"]);
    expect(opened?.valuations.south?.pact?.walkAway).toBe(3);
    expect(Object.keys(known.endings)).toHaveLength(4);
  });

  it("what really happened is told when the match is over, and not before", () => {
    const t = atTable(assembly({ history: "They built a bridge instead." }));
    expect(JSON.stringify(t.view("north"))).not.toContain("a bridge instead");
    expect(roadsBuilt(t).view(null).public.known.history).toBe("They built a bridge instead.");
  });

  it("there is no ranking unless the session asks for one", () => {
    expect(roadsBuilt(atTable(assembly())).view(null).public.ranking).toBe(false);
    const session = { ...PLAIN_SESSION, ranking: true };
    expect(roadsBuilt(atTable(assembly(), { session })).view(null).public.ranking).toBe(true);
  });
});
