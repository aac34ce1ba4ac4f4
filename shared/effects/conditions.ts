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

/** Whether each of them holds; the first that doesn't decides. */
function allHold(conditions: readonly Condition[], setting: Setting): Verdict {
  let all: Verdict = true;
  for (const one of conditions) {
    const verdict = holds(one, setting);
    if (verdict === false) return false;
    if (verdict === null) all = null;
  }
  return all;
}

/** Whether any of them holds; the first that does decides. */
function anyHolds(conditions: readonly Condition[], setting: Setting): Verdict {
  let any: Verdict = false;
  for (const one of conditions) {
    const verdict = holds(one, setting);
    if (verdict === true) return true;
    if (verdict === null) any = null;
  }
  return any;
}

function within(value: number | null, least: number | undefined, most: number | undefined): Verdict {
  if (value === null) return null;
  return value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
}

function issueHolds(condition: Kind<"issue">, { scenario, facts }: Setting): Verdict {
  const option = facts.issue(condition.issue);
  if (option === null) return null;
  const options = optionsOf(scenario, condition.issue);
  const rank = options.indexOf(option);
  const least = condition.is ?? condition.atLeast;
  const most = condition.is ?? condition.atMost;
  if (least !== undefined && rank < options.indexOf(least)) return false;
  return most === undefined || rank <= options.indexOf(most);
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
  all: (c, s) => allHold(c.all, s),
  any: (c, s) => anyHolds(c.any, s),
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

interface Family {
  readonly kind: ConditionKind;
  readonly evaluate: (condition: Condition, setting: Setting) => Verdict;
}

// Bots ask more often than anybody else: looked up in a map, and without looking twice.
const FAMILIES: ReadonlyMap<string, Family> = new Map(
  CONDITION_KINDS.map((kind) => [kind, { kind, evaluate: KINDS[kind] as Family["evaluate"] }] as const),
);

/** The family of a condition: that of the one of its keys that names a kind. */
function familyOf(condition: Condition): Family {
  for (const key in condition) {
    const family = FAMILIES.get(key);
    if (family !== undefined) return family;
  }
  throw new Error("a condition of no kind");
}

export const kindOfCondition = (condition: Condition): ConditionKind => familyOf(condition).kind;

/** Evaluates a condition in three values: what cannot be known from these facts is null, not false. */
export const holds = (condition: Condition, setting: Setting): Verdict =>
  familyOf(condition).evaluate(condition, setting);
