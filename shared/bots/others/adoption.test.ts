import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adopts, type Deciding, type Vote } from "../../model/decision.ts";
import type { DecisionRule } from "../../model/decisionRule.ts";
import { adoption, type Leaning } from "./adoption.ts";

const MEMBERS = ["ann", "ben", "cas", "dot", "eve"];
const VOTES: readonly Vote[] = ["for", "abstains", "against"];

/** The same by going through every way in which members can answer. */
function everyWay(deciding: Deciding, leaning: (member: string) => Leaning): number {
  const share = (member: string, vote: Vote) => {
    const { for: yes, against: no } = leaning(member);
    return vote === "for" ? yes : vote === "against" ? no : 1 - yes - no;
  };
  const ways = MEMBERS.reduce<readonly (readonly Vote[])[]>(
    (before, _) => before.flatMap((votes) => VOTES.map((vote) => [...votes, vote])),
    [[]],
  );
  return ways
    .filter((votes) =>
      adopts(deciding, Object.fromEntries(MEMBERS.map((m, i) => [m, votes[i] ?? "abstains"]))),
    )
    .reduce((sum, votes) => sum + votes.reduce((p, vote, i) => p * share(MEMBERS[i] ?? "", vote), 1), 0);
}

const WEIGHTS = { ann: 5, ben: 3, cas: 2, dot: 1, eve: 0 };
const RULES: Readonly<Record<string, DecisionRule>> = {
  consensus: "consensus",
  quota: { quota: 3 },
  weighted: { weighted: { weights: WEIGHTS, quota: 7 } },
  veto: { veto: ["ben", "eve"] },
  all: { quota: 2, weighted: { weights: WEIGHTS, quota: 6 }, veto: ["dot"] },
};

const anyLeanings = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), {
  minLength: MEMBERS.length,
  maxLength: MEMBERS.length,
});

describe("The chance that a table adopts something", () => {
  it.each(Object.entries(RULES))("by %s is that of all ways to answer together", (_, rule) => {
    fc.assert(
      fc.property(anyLeanings, (tenths) => {
        const leaning = (member: string): Leaning => {
          const [yes = 0, no = 0] = tenths[MEMBERS.indexOf(member)] ?? [];
          return { for: yes / 10, against: Math.min(no, 10 - yes) / 10 };
        };
        const deciding = { members: MEMBERS, rule };
        expect(adoption(deciding, leaning)).toBeCloseTo(everyWay(deciding, leaning), 9);
      }),
      { numRuns: 50 },
    );
  });

  it("of thirty members with tens of thousands of votes is estimated at once, and sure if all are for it", () => {
    const members = [...Array(30).keys()].map((i) => `m${i}`);
    const weights = Object.fromEntries(members.map((member, i) => [member, 1000 + 311 * i]));
    const total = Object.values(weights).reduce((sum, one) => sum + one, 0);
    const deciding = { members, rule: { weighted: { weights, quota: total } } };
    expect(adoption(deciding, () => ({ for: 1, against: 0 }))).toBe(1);
    expect(adoption(deciding, () => ({ for: 0.9, against: 0.1 }))).toBeLessThan(0.5);
  });
});
