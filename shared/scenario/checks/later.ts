import { roundIds } from "../../model/scenarioIndex.ts";
import { effectsOf } from "../located.ts";
import type { Check, Finding } from "../overview.ts";

/** What comes so many rounds later comes at all, at least if it is played in the first round. */
export const later: Check = ({ scenario, whole }) => {
  const rounds = roundIds(scenario).length;
  if (!whole("rounds")) return [];
  return effectsOf(scenario).flatMap(({ path, value }): readonly Finding[] => {
    if (!("later" in value) || value.later < rounds) return [];
    const message = `This would come ${value.later} ${value.later === 1 ? "round" : "rounds"} later, but the scenario has ${rounds === 1 ? "one round" : `${rounds} rounds`}: it can never come.`;
    return [{ path: [...path, "later"], code: "never-comes", message, severity: "warning" }];
  });
};
