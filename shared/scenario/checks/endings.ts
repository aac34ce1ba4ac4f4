import type { Check, Finding } from "../overview.ts";

/** The first ending that holds is told, so the last must always hold and no other may. */
export const endings: Check = ({ scenario, whole }) => {
  const all = Object.entries(scenario.endings);
  if (!whole("endings")) return [];
  return all.flatMap(([id, { when }], index): readonly Finding[] => {
    const path = ["endings", id];
    const last = index === all.length - 1;
    if (last && when !== undefined) {
      const message = `\`${id}\` is the last ending and has a condition: if none held, the match would have no ending.`;
      return [{ path: [...path, "when"], part: "key", code: "last-ending-conditional", message }];
    }
    if (last || when !== undefined) return [];
    const message = `\`${id}\` has no condition, so no ending after it could ever be told.`;
    return [{ path, part: "key", code: "ending-without-condition", message }];
  });
};
