import { describe, expect, it } from "vitest";
import { adopts, type Vote } from "../model/decision.ts";
import type { DecisionRule } from "../model/decisionRule.ts";
import { bareScenario } from "../testing/bareScenario.ts";
import { dice } from "../testing/dice.ts";
import { acceptedByAtLeast, type Bargain, bargainAtStart } from "./bargain.ts";
import { packageSpace } from "./packages.ts";
import { nashPackage } from "./solutions.ts";

const MEMBERS = ["ada", "bo", "cy", "dee", "eli", "fay"];
const roll = dice(7);
const points = () => [0, roll(-9, 7), roll(-9, 7)];

/** Six members with random values on three clauses of three options: 27 packages. */
const scenario = bareScenario(
  {
    talks: {
      members: MEMBERS,
      walkAway: Object.fromEntries(MEMBERS.map((member) => [member, -2])),
      values: Object.fromEntries(
        MEMBERS.map((member) => [member, { one: points(), two: points(), three: points() }]),
      ),
    },
  },
  { seats: MEMBERS },
);

function under(rule: DecisionRule): Bargain {
  const talks = scenario.tables.talks ?? expect.unreachable("there are talks");
  const ruled = { ...scenario, tables: { talks: { ...talks, rule } } };
  return bargainAtStart(ruled, packageSpace(ruled, "talks"), null);
}

/** Every package looked at by itself, member by member, with the function that decides in a match. */
function bruteForce({ values, noText, space }: Bargain, rule: DecisionRule): readonly number[] {
  const wants = (member: string, index: number) => (values[member]?.[index] ?? 0) >= (noText[member] ?? 0);
  return space.packages
    .map((_, index) => index)
    .filter((index) => {
      const votes = MEMBERS.map((member): [string, Vote] => [
        member,
        wants(member, index) ? "for" : "against",
      ]);
      return adopts({ members: MEMBERS, rule }, Object.fromEntries(votes));
    });
}

const RULES: Readonly<Record<string, DecisionRule>> = {
  consensus: "consensus",
  "five of six": { quota: 5 },
  "four of six": { quota: 4 },
  "four of six, with a veto": { quota: 4, veto: ["fay"] },
  weighted: { weighted: { weights: { ada: 4, bo: 3, cy: 2, dee: 1, eli: 1, fay: 1 }, quota: 8 } },
};

describe("What a table could adopt", () => {
  it.each(Object.entries(RULES))("under %s is what brute force finds", (_, rule) => {
    const found = under(rule);
    expect(found.space.packages).toHaveLength(27);
    expect(found.acceptable).toEqual(bruteForce(found, rule));
  });

  it("grows from consensus to five of six to four of six", () => {
    const [all, five, four] = [under("consensus"), under({ quota: 5 }), under({ quota: 4 })];
    for (const index of all.acceptable) expect(five.acceptable).toContain(index);
    for (const index of five.acceptable) expect(four.acceptable).toContain(index);
    expect(all.acceptable.length).toBeGreaterThan(0);
    expect(five.acceptable.length).toBeGreaterThan(all.acceptable.length);
    expect(four.acceptable.length).toBeGreaterThan(five.acceptable.length);
  });

  it("and how it grows is counted for every quota at once", () => {
    const counts = acceptedByAtLeast(under("consensus"));
    expect(counts).toEqual([6, 5, 4, 3, 2, 1].map((quota) => under({ quota }).acceptable.length));
  });

  it("but nobody bargains its way below its walk-away value: solutions are among what all accept", () => {
    const four = under({ quota: 4 });
    expect(four.unanimous).toEqual(under("consensus").acceptable);
    expect(nashPackage(four)).toBe(nashPackage(under("consensus")));
  });
});
