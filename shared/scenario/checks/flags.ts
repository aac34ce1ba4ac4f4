import { effectsOf } from "../located.ts";
import type { Check, Finding } from "../overview.ts";

/** Every flag that is declared is set by some card, event or favour. */
export const flags: Check = ({ scenario, whole }) => {
  const set = effectsOf(scenario).flatMap(({ value }) =>
    "flag" in value && value.clear !== true ? [value.flag] : [],
  );
  return Object.keys(scenario.flags).flatMap((flag): readonly Finding[] => {
    if (set.includes(flag) || !whole("flags", "cards", "events", "favours")) return [];
    const message = `No card, event or favour sets the flag \`${flag}\`: it can never hold.`;
    return [{ path: ["flags", flag], part: "key", code: "flag-never-set", message }];
  });
};
