import type { Estimate } from "../../model/hazard.ts";
import { tableOf } from "../../model/scenarioIndex.ts";
import type { Check, Finding } from "../overview.ts";
import { type Selected, select } from "../select.ts";
import { suggestion } from "../suggest.ts";
import { unknownId } from "./references.ts";

/** Each doubles the work of telling their shares. */
const MOST_FACTORS = 12;

/** Guesses go from the most hopeful to the most worried. */
const RANGES = ["hazard.baseline", "hazard.factors.*.odds", "hazard.readings.*.odds.*"];

function disorder({ path, value }: Selected): readonly Finding[] {
  // The patterns lead to ranges only.
  const { low, central, high } = value as Estimate;
  if (low <= central && central <= high) return [];
  const message = `These guesses must not fall: low ${low}, central ${central}, high ${high}.`;
  return [{ path, code: "range-reversed", message }];
}

export const guesses: Check = ({ scenario }) =>
  RANGES.flatMap((pattern) => select(scenario, pattern).flatMap(disorder));

/** A share of a way needs a way, and a few factors are enough. */
export const factors: Check = ({ scenario }) => {
  const all = Object.entries(scenario.hazard?.factors ?? {});
  const still = all.flatMap(([id, { reads }]) =>
    reads.flatMap((read, i): readonly Finding[] => {
      if (!("track" in read) || read.from !== read.to) return [];
      const message =
        "`from` and `to` are the same: there is no way between them of which a share could be added.";
      return [{ path: ["hazard", "factors", id, "reads", i, "to"], code: "empty-comparison", message }];
    }),
  );
  if (all.length <= MOST_FACTORS) return still;
  const message = `More than ${MOST_FACTORS} factors can't be told apart in time; there are ${all.length}.`;
  return [...still, { path: ["hazard", "factors"], part: "key", code: "too-many-factors", message }];
};

/** An arrangement is made of clauses and options that exist; a reading speaks of factors that exist. */
export const outcomes: Check = (overview) => {
  const { hazard } = overview.scenario;
  const sets = Object.entries(hazard?.arrangements ?? {}).flatMap(([id, arrangement]) =>
    Object.entries(arrangement.sets).flatMap(([issue, option]): readonly Finding[] => {
      const path = ["hazard", "arrangements", id, "sets", issue];
      if (tableOf(overview.scenario, issue) === null)
        return unknownId(overview, { kind: "issue", id: issue }, { path, part: "key" });
      const options = overview.options(issue);
      if (options.includes(option)) return [];
      const message = `The issue \`${issue}\` has no option \`${option}\`. ${suggestion(option, options)}`;
      return [{ path, code: "unknown-option", message }];
    }),
  );
  const known = Object.keys(hazard?.factors ?? {});
  const named = select(overview.scenario, "hazard.readings.*.odds.@").flatMap(
    ({ path, value }): readonly Finding[] => {
      const factor = String(value);
      if (known.includes(factor) || !overview.whole(["hazard", "factors"])) return [];
      const message = `There is no factor \`${factor}\`. ${suggestion(factor, known)}`;
      return [{ path, part: "key", code: "unknown-factor", message }];
    },
  );
  return [...sets, ...named];
};
