import type { DecisionRule } from "./decisionRule.ts";
import type { PartyId } from "./ids.ts";
import type { Stance } from "./motion.ts";

/** What a member's answer counts as. */
export type Vote = "for" | "abstains" | "against";
export type Votes = Readonly<Record<PartyId, Vote>>;

/** Who decides, and by which rule: a table, or the part of it that a viewer knows. */
export interface Deciding {
  readonly rule: DecisionRule;
  readonly members: readonly PartyId[];
}

/** How much of a quota is reached. */
export interface Reached {
  readonly have: number;
  readonly needed: number;
}

/** A decision, counted. */
export interface Tally {
  readonly for: readonly PartyId[];
  readonly abstaining: readonly PartyId[];
  readonly against: readonly PartyId[];
  /** Members for it; null: the rule counts no heads. */
  readonly members: Reached | null;
  /** Weighted votes for it; null: the rule weighs nobody. */
  readonly weight: Reached | null;
  /** Members whose no alone prevents it. */
  readonly vetoes: readonly PartyId[];
  readonly adopted: boolean;
}

/** Keeping silence, with a footnote or without, is being for it; breaking silence is being against it. */
export function voteOf({ kind }: Pick<Stance, "kind">): Vote {
  if (kind === "abstain") return "abstains";
  return kind === "break" ? "against" : "for";
}

export const votesOf = (stances: Readonly<Record<PartyId, Pick<Stance, "kind">>>): Votes =>
  Object.fromEntries(Object.entries(stances).map(([party, stance]) => [party, voteOf(stance)]));

/** Who can prevent a decision alone: under consensus every member. */
export const vetoers = ({ rule, members }: Deciding): readonly PartyId[] =>
  rule === "consensus" ? members : (rule.veto ?? []);

/** The votes that a member has; 1 where nobody is weighed. */
export const weightIn = ({ rule }: Deciding, member: PartyId): number =>
  rule === "consensus" || !rule.weighted ? 1 : (rule.weighted.weights[member] ?? 0);

const isReached = (part: Reached | null): boolean => part === null || part.have >= part.needed;

/** Counts a decision under a table's rule. A member that is missing abstains; whoever is no member has no vote. */
export function tallyOf(deciding: Deciding, votes: Votes): Tally {
  const { rule, members } = deciding;
  const who = (vote: Vote) => members.filter((member) => (votes[member] ?? "abstains") === vote);
  const inFavour = who("for");
  const against = who("against");
  const { quota, weighted } = rule === "consensus" ? {} : rule;
  const heads = quota === undefined ? null : { have: inFavour.length, needed: quota };
  const have = inFavour.reduce((sum, member) => sum + weightIn(deciding, member), 0);
  const weight = weighted === undefined ? null : { have, needed: weighted.quota };
  const vetoes = vetoers(deciding).filter((member) => against.includes(member));
  return {
    for: inFavour,
    abstaining: who("abstains"),
    against,
    members: heads,
    weight,
    vetoes,
    adopted: vetoes.length === 0 && isReached(heads) && isReached(weight),
  };
}

/** The one answer to whether a table adopts something: motions, readings, counter-texts, forecasts, analyses ask here. */
export const adopts = (deciding: Deciding, votes: Votes): boolean => tallyOf(deciding, votes).adopted;
