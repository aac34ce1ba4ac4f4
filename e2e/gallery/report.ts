import type { Look } from "./look.ts";

/** One line for each thing found, with all the sizes and themes where it was. */
export function findingLines(looks: readonly Look[]): readonly string[] {
  const all = looks.flatMap(({ state, size, theme, findings }) =>
    findings.map((finding) => ({
      line: `${state.screen} / ${state.state}  ${finding.check.padEnd(8)}  ${finding.where}  ${finding.what}`,
      at: theme === "dark" ? `${size.name} dark` : size.name,
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
