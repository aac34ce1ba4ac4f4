import { describe, expect, it } from "vitest";
import { testScenario } from "../testing/testScenario.ts";
import { type Decide, decide, type Random } from "./index.ts";
import { playMatch } from "./playMatch.ts";

/** Nothing that was worked out for a view is known of its copy. */
const atFirstSight: Decide = (view, random) => {
  const chance: Random = (key, sides) => random(key, sides);
  return decide(structuredClone(view), chance);
};

/** Of the decisions of a match, those in which a bot that has seen the match so far decides unlike one that hasn't. */
function unlike(scenario: "vilnius" | "workshop", every: number): readonly unknown[] {
  const found: unknown[] = [];
  let decisions = 0;
  const watched: Decide = (view, random) => {
    const intent = decide(view, random);
    decisions += 1;
    if (decisions % every === 0) {
      const fresh = atFirstSight(view, random);
      if (JSON.stringify(fresh) !== JSON.stringify(intent)) found.push({ intent, fresh });
    }
    return intent;
  };
  playMatch({ scenario: testScenario(scenario), seed: "firstSight", botFor: () => watched });
  return found;
}

describe("A bot that keeps what it has worked out", () => {
  it("decides as it would at first sight", () => {
    expect(unlike("workshop", 2)).toEqual([]);
    expect(unlike("vilnius", 4)).toEqual([]);
  });
});
