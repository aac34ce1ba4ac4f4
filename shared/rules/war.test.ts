import { describe, expect, it } from "vitest";
import type { ScenarioSource } from "../model/scenario.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** West defends, Isle attacks; a round of fighting with these efforts. */
function fought(west: number, isle: number, t = atTable(assembly())): TestTable {
  t.seat("west").fights(west);
  t.seat("isle").fights(isle);
  return t.goTo("aftermath");
}

const withEscalation = (start: number): Partial<ScenarioSource> => ({
  tracks: { ...ASSEMBLY_PARTS.tracks, escalation: { title: "Escalation", start } },
});

/** Movement of the front in points, in favour of the defender. */
const moved = (t: TestTable): number => Math.round((17.9 - t.track("land")) * 10) / 10;

describe("Effort and the front", () => {
  it("the front moves by 0.12 × (U × (0.8 + deterrence/250) − R × (0.8 + resolve/300)), and a tenth by chance", () => {
    for (const [west, isle] of [
      [3, 0],
      [0, 3],
      [3, 2],
      [1, 1],
      [2, 0],
    ] as const) {
      // Deterrence has drifted to 51 before the front moves; resolve is 60.
      const formula = 0.12 * (west * (0.8 + 51 / 250) - isle * (0.8 + 60 / 300));
      expect(Math.abs(moved(fought(west, isle)) - formula)).toBeLessThanOrEqual(0.15 + 1e-9);
    }
  });

  it("chance is one of −0.1, 0 and +0.1", () => {
    const seeds = [...Array(24).keys()];
    const all = seeds.map((seed) => moved(fought(2, 0, atTable(assembly(), { seed: `front ${seed}` }))));
    expect(new Set(all)).toEqual(new Set([0.1, 0.2, 0.3]));
  });

  it("at most 0.5 points a round", () => {
    const strong = { ...ASSEMBLY_PARTS.tracks, deterrence: { title: "Deterrence", start: 100 } };
    const war = { ...ASSEMBLY_PARTS.war, defender: { seat: "west", strength: "deterrence", per: 50 } };
    const t = fought(3, 0, atTable(assembly({ tracks: strong, war: war as ScenarioSource["war"] })));
    expect(moved(t)).toBe(0.5);
  });

  it("where nobody fights nothing moves, and both rest", () => {
    const t = fought(0, 0);
    expect(moved(t)).toBe(0);
    expect([t.capitalOf("west"), t.capitalOf("isle")]).toEqual([11, 11]);
    expect(t.view(null).public.active).toEqual([]);
  });

  it("effort 0 to 3 costs 0, 0, 1, 3, and effort 0 returns 1", () => {
    const capital = [0, 1, 2, 3].map((effort) => fought(effort, 1).capitalOf("west"));
    expect(capital).toEqual([11, 10, 9, 7]);
  });

  it("is secret; everybody sees which side was active", () => {
    const t = atTable(assembly());
    t.seat("isle").fights(3);
    expect(JSON.stringify(t.view("west").public)).toBe(
      JSON.stringify(atTable(assembly()).view("west").public),
    );
    t.seat("west").fights(0);
    expect(t.goTo("aftermath").view("north").public.active).toEqual(["isle"]);
  });

  it("is for the sides at war alone, who must be able to pay", () => {
    const t = atTable(assembly({ rules: { capital: { start: 2 } } }));
    t.seat("north").cannot("notAtWar").fights(1);
    t.seat("west").cannot("notEnoughCapital").fights(3);
  });

  it("an effort that can no longer be paid comes down to what can", () => {
    const t = atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, capital: { start: 3, income: 0 } } }));
    fought(3, 1, t);
    expect(t.capitalOf("west")).toBe(0);
    t.goTo("aftermath", "two");
    expect(t.own("west").effort).toBe(1);
  });
});

describe("Escalation", () => {
  it("effort 3 raises it by 1, and it settles by 2 a round towards its start", () => {
    expect(fought(3, 1).track("escalation")).toBe(30);
    const t = atTable(assembly());
    t.goTo("decisions").seat("east").plays("blaze");
    expect(t.goTo("aftermath").track("escalation")).toBe(95 - 2);
  });

  it("can't be raised above 95, by cards either", () => {
    const t = atTable(assembly());
    t.goTo("decisions").seat("east").plays("blaze");
    expect(t.timeUp().track("escalation")).toBe(95);
    // Nor by both sides' greatest effort: it settles as if there had been none.
    expect(fought(3, 3, t).track("escalation")).toBe(95 - 2);
  });

  it("above 70 the chance of direct war is (escalation − 70)/2 %, shown all along", () => {
    const chance = (start: number) =>
      atTable(assembly(withEscalation(start))).view(null).public.directWarChance;
    // In tenths of a per cent.
    expect([chance(70), chance(71), chance(80), chance(95)]).toEqual([0, 5, 50, 125]);
  });

  it("direct war breaks out about as often as the chance says", () => {
    const wars = [...Array(160).keys()].filter((seed) => {
      const t = atTable(assembly(withEscalation(95)), { seed: `war ${seed}` });
      return t.goTo("aftermath").state.directWar;
    });
    // 12.5 % of 160 is 20; three standard deviations are 12.5.
    expect(wars.length).toBeGreaterThan(7);
    expect(wars.length).toBeLessThan(33);
  });

  it("then every seat scores 0 and the match ends without texts, even that of a table that was done", () => {
    const rounds = { ...ASSEMBLY_PARTS.rounds };
    const one = rounds.one;
    if (!one) throw new Error("no first round");
    const meets = { pact: {}, trade: { concludes: true } };
    const scenario = assembly({ ...withEscalation(95), rounds: { ...rounds, one: { ...one, meets } } });
    const agreed = (seed: string) => {
      const t = atTable(scenario, { seed });
      t.seat("north").tables({ toll: "fair" });
      t.seat("isle").seconds("north");
      return t.goTo("aftermath");
    };
    const seed = [...Array(100).keys()].find((n) => agreed(`war ${n}`).state.directWar);
    const t = agreed(`war ${seed}`);
    expect(t.table("trade").outcome).toBe("text");
    t.timeUp();
    expect(t.table("trade").outcome).toBe("noText");
    expect(t.step).toBe("debrief");
    expect(t.state.results?.ending).toBe("war");
    expect(Object.values(t.state.results?.seats ?? {}).map(({ total }) => total)).toEqual([0, 0, 0, 0, 0]);
    expect(t.table("pact").outcome).toBe("noText");
  });
});
