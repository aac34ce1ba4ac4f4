import { adopts, type Deciding, type Tally, tallyOf, type Vote, type Votes } from "../../model/decision.ts";
import type { DecisionRule } from "../../model/decisionRule.ts";
import type { PartyId } from "../../model/ids.ts";

/**
 * Who was pivotal in a decision: members who alone, by answering otherwise, could have turned it. One that lies
 * beyond any single member's reach has none.
 */
export function pivotal(deciding: Deciding, votes: Votes): readonly PartyId[] {
  const adopted = adopts(deciding, votes);
  // No rule is harder to meet with one more in favour: the opposite of the outcome is all that need be tried.
  const otherwise: Vote = adopted ? "against" : "for";
  return deciding.members.filter((member) => adopts(deciding, { ...votes, [member]: otherwise }) !== adopted);
}

/** More than half of the members. */
export const simpleMajority = (members: readonly PartyId[]): DecisionRule => ({
  quota: Math.floor(members.length / 2) + 1,
});

/** The same answers, counted under another rule. Under it members might have answered otherwise. */
export const recount = (members: readonly PartyId[], rule: DecisionRule, votes: Votes): Tally =>
  tallyOf({ members, rule }, votes);
