import type { Look } from "./look.ts";

/** At what size it was seen, and how, where that is not by day and in English: `390 dark de`. */
export const sightOf = ({ size, theme, voice, vision }: Omit<Look, "findings">): string =>
  [size.name, theme === "dark" && "dark", voice !== "en" && voice, vision]
    .filter((word) => typeof word === "string")
    .join(" ");

/** One line for each thing found, with all the sizes and themes where it was. */
export function findingLines(looks: readonly Look[]): readonly string[] {
  const all = looks.flatMap(({ findings, ...look }) =>
    findings.map((finding) => ({
      line: `${look.state.screen} / ${look.state.state}  ${finding.check.padEnd(8)}  ${finding.where}  ${finding.what}`,
      at: sightOf(look),
    })),
  );
  return [...Map.groupBy(all, ({ line }) => line)].map(
    ([line, found]) => `${line}  [${found.map(({ at }) => at).join(", ")}]`,
  );
}

/** How many pages were looked at, and how many findings of each kind there were. */
export function summaryLine(looks: readonly Look[]): string {
  const kinds = Object.entries(
    Object.groupBy(
      looks.flatMap(({ findings }) => findings),
      ({ check }) => check,
    ),
  ).map(([check, found]) => `${check} ${found?.length ?? 0}`);
  return `${looks.length} pages looked at; ${kinds.length === 0 ? "nothing found" : kinds.join(", ")}`;
}
