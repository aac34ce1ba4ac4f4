import type { Check, Finding } from "../overview.ts";

/** A seat has enough confidential objectives to deal from, and can't score more than all by them. */
export const objectives: Check = ({ scenario, whole }) =>
  Object.keys(scenario.seats).flatMap((seat): readonly Finding[] => {
    const own = Object.values(scenario.objectives).filter((objective) => objective.seat === seat);
    const confidential = own.filter(({ kind }) => kind === "confidential").length;
    const { confidentialDealt, objective, textShare } = scenario.rules;
    const at = { path: ["seats", seat], part: "key", severity: "warning" } as const;
    if (own.length === 0 || !whole("objectives", "rules")) return [];
    if (confidential < confidentialDealt) {
      const message = `\`${seat}\` has ${confidential} confidential objectives, and \`confidentialDealt\` wants ${confidentialDealt} to be dealt.`;
      return [{ ...at, code: "too-few-objectives", message }];
    }
    const points = (own.length - confidential + confidentialDealt) * objective;
    if (points <= 100 - textShare) return [];
    const message = `\`${seat}\` can score ${points} by its objectives, but only ${100 - textShare} of 100 are left beside the texts.`;
    return [{ ...at, code: "too-many-points", message }];
  });
