import type { Condition } from "../../model/condition.ts";
import type { Scenario } from "../../model/scenario.ts";
import { optionsOf, roundIds } from "../../model/scenarioIndex.ts";
import { conditionsOf, type Located } from "../located.ts";
import type { Check, Finding } from "../overview.ts";

type Kind<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;
type Said = Pick<Finding, "code" | "message" | "severity">;

const EMPTY: Said = {
  code: "empty-comparison",
  message: "Nothing is compared here: add `is`, `atLeast` or `atMost` (for rounds `from` or `until`).",
};

const never = (message: string): readonly Said[] => [{ code: "never-true", message, severity: "warning" }];

function ofTrack({ track, atLeast, atMost }: Kind<"track">, scenario: Scenario): readonly Said[] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = scenario.tracks[track] ?? {};
  if (atLeast === undefined && atMost === undefined) return [EMPTY];
  const low = Math.max(atLeast ?? min, min);
  const high = Math.min(atMost ?? max, max);
  return low <= high ? [] : never(`This can never hold: \`${track}\` goes from ${min} to ${max}.`);
}

function ofIssue({ issue, is, atLeast, atMost }: Kind<"issue">, scenario: Scenario): readonly Said[] {
  if (is === undefined && atLeast === undefined && atMost === undefined) return [EMPTY];
  if (atLeast === undefined || atMost === undefined) return [];
  const options = optionsOf(scenario, issue);
  if (!options.includes(atLeast) || !options.includes(atMost)) return [];
  return options.indexOf(atLeast) <= options.indexOf(atMost)
    ? []
    : never(`This can never hold: \`${atLeast}\` comes after \`${atMost}\`.`);
}

function ofRound({ round }: Kind<"round">, scenario: Scenario): readonly Said[] {
  const rounds = roundIds(scenario);
  const { from, until } = round;
  if (from === undefined && until === undefined) return [EMPTY];
  if (from === undefined || until === undefined || !rounds.includes(from) || !rounds.includes(until))
    return [];
  const reversed = rounds.indexOf(from) > rounds.indexOf(until);
  return reversed ? [{ code: "rounds-reversed", message: `\`${from}\` comes after \`${until}\`.` }] : [];
}

function ofWar(seat: string | null, { war }: Scenario): readonly Said[] {
  if (!war) return [{ code: "no-war", message: "The scenario has no `war`, so this can't be asked." }];
  const sides = [war.defender.seat, war.attacker.seat];
  return seat === null || sides.includes(seat) ? [] : never(`\`${seat}\` is no side at war.`);
}

function saidOf(value: Condition, scenario: Scenario): readonly Said[] {
  if ("track" in value) return ofTrack(value, scenario);
  if ("issue" in value) return ofIssue(value, scenario);
  if ("round" in value) return ofRound(value, scenario);
  if ("directWar" in value) return ofWar(null, scenario);
  return "active" in value && Object.hasOwn(scenario.seats, value.active)
    ? ofWar(value.active, scenario)
    : [];
}

/** Comparisons compare something, and can come out true. */
export const comparisons: Check = ({ scenario, whole }) =>
  conditionsOf(scenario).flatMap(({ path, value }: Located<Condition>) =>
    whole("tracks", "tables", "rounds", "war")
      ? saidOf(value, scenario).map((said): Finding => ({ path, ...said }))
      : [],
  );
