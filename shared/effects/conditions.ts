import type { Condition } from "../model/condition.ts";
import type { Cast, Facts } from "../model/facts.ts";
import type { SeatId } from "../model/ids.ts";
import { type Outline, optionsOf, roundIndex } from "../model/scenarioIndex.ts";

/** What an evaluation needs beside the facts: the order of options and rounds, and whom `self` means. */
export interface Setting {
  readonly scenario: Outline & { readonly rounds: Readonly<Record<string, unknown>> };
  readonly facts: Facts;
  readonly cast: Cast;
}

/** True, false, or null: not known to whoever asks. */
export type Verdict = boolean | null;

type Kind<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;

const who = (setting: Setting, ref: string): SeatId =>
  (setting.cast as Readonly<Record<string, SeatId | undefined>>)[ref] ?? ref;

const negate = (verdict: Verdict): Verdict => (verdict === null ? null : !verdict);

function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

function within(value: number | null, least: number | undefined, most: number | undefined): Verdict {
  if (value === null) return null;
  return value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
}

function issueHolds(condition: Kind<"issue">, setting: Setting): Verdict {
  const option = setting.facts.issue(condition.issue);
  if (option === null) return null;
  const options = optionsOf(setting.scenario, condition.issue);
  const rank = (id: string | undefined) => (id === undefined ? undefined : options.indexOf(id));
  const exact = rank(condition.is);
  return within(options.indexOf(option), exact ?? rank(condition.atLeast), exact ?? rank(condition.atMost));
}

function roundHolds({ round }: Kind<"round">, { scenario, facts }: Setting): Verdict {
  const now = facts.round();
  const position = (id: string | undefined) => (id === undefined ? undefined : roundIndex(scenario, id));
  return now === null ? null : within(roundIndex(scenario, now), position(round.from), position(round.until));
}

function givenHolds(condition: Kind<"given">, setting: Setting): Verdict {
  const seat = (ref: string | undefined) => (ref === undefined ? null : who(setting, ref));
  return setting.facts.given(condition.given, seat(condition.from), seat(condition.to));
}

/** One evaluator for each kind of condition: the kind is the key that it is known by. */
const KINDS: { readonly [K in ConditionKind]: (condition: Kind<K>, setting: Setting) => Verdict } = {
  all: (c, s) => every(c.all.map((one) => holds(one, s))),
  any: (c, s) => negate(every(c.any.map((one) => negate(holds(one, s))))),
  not: (c, s) => negate(holds(c.not, s)),
  track: (c, s) => within(s.facts.track(c.track), c.atLeast, c.atMost),
  issue: issueHolds,
  settled: (c, s) => s.facts.settled(c.settled),
  adopted: (c, s) => s.facts.adopted(c.adopted),
  flag: (c, s) => s.facts.flag(c.flag),
  round: roundHolds,
  played: (c, s) => s.facts.played(c.played),
  given: givenHolds,
  dealBetween: (c, s) => s.facts.dealBetween(who(s, c.dealBetween[0]), who(s, c.dealBetween[1])),
  active: (c, s) => s.facts.active(who(s, c.active)),
  backedBy: (c, s) => s.facts.backedBy(who(s, c.backedBy)),
  broke: (c, s) => within(s.facts.breaks(who(s, c.broke), c.alone ?? false), c.atLeast ?? 1, undefined),
  promisesBroken: (c, s) => within(s.facts.promisesBroken(who(s, c.promisesBroken)), undefined, c.atMost),
  directWar: (_, s) => s.facts.directWar(),
};

export const CONDITION_KINDS = [
  "all",
  "any",
  "not",
  "track",
  "issue",
  "settled",
  "adopted",
  "flag",
  "round",
  "played",
  "given",
  "dealBetween",
  "active",
  "backedBy",
  "broke",
  "promisesBroken",
  "directWar",
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

const isKind = (key: string): key is ConditionKind => Object.hasOwn(KINDS, key);

/** The kind of a condition: the one of its keys that names a kind. */
export function kindOfCondition(condition: Condition): ConditionKind {
  for (const key in condition) if (isKind(key)) return key;
  return "all";
}

/** Evaluates a condition in three values: what cannot be known from these facts is null, not false. */
export function holds(condition: Condition, setting: Setting): Verdict {
  const evaluate = KINDS[kindOfCondition(condition)] as (c: Condition, s: Setting) => Verdict;
  return evaluate(condition, setting);
}
