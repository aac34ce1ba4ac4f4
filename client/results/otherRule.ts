import { recount, simpleMajority } from "../../shared/analysis/power/pivotal.ts";
import type { Deciding, Tally, Votes } from "../../shared/model/decision.ts";
import type { DecisionRule } from "../../shared/model/decisionRule.ts";

/** The rules by which decisions can be counted again. */
export const OTHER_RULES = ["own", "consensus", "majority", "quota"] as const;
export type OtherRule = (typeof OTHER_RULES)[number];

/** A choice of rule for all tables: a quota is of each table's own members. */
export interface Choice {
  readonly rule: OtherRule;
  readonly quota: number;
}

/** What the choice means at one table: a quota beyond its members is all of them. */
export function ruleFor({ rule, members }: Deciding, choice: Choice): DecisionRule {
  switch (choice.rule) {
    case "own":
      return rule;
    case "consensus":
      return "consensus";
    case "majority":
      return simpleMajority(members);
    case "quota":
      return { quota: Math.min(choice.quota, members.length) };
  }
}

/** The same answers, counted by the rule that was chosen. */
export const countedBy = (table: Deciding, choice: Choice, votes: Votes): Tally =>
  recount(table.members, ruleFor(table, choice), votes);
