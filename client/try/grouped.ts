import type { DraftProblem } from "../../shared/protocol/draft.ts";

/** Problems of one file that are found at one place, which needs to be shown once. */
export interface AtPlace {
  readonly line: number;
  readonly column: number;
  /** An error if one of them is. */
  readonly severity: DraftProblem["severity"];
  readonly problems: readonly DraftProblem[];
}

export interface InFile {
  readonly file: string;
  readonly count: number;
  readonly places: readonly AtPlace[];
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const same = found.get(keyOf(one));
    if (same) same.push(one);
    else found.set(keyOf(one), [one]);
  }
  return [...found.values()];
}

function placeOf(problems: readonly DraftProblem[]): AtPlace {
  const { line = 1, column = 1 } = problems[0] ?? {};
  const severity = problems.some((one) => one.severity === "error") ? "error" : "warning";
  return { line, column, severity, problems };
}

/** Problems by file and place, both in the order in which they come. */
export const grouped = (problems: readonly DraftProblem[]): readonly InFile[] =>
  groups(problems, ({ file }) => file).map((inFile) => ({
    file: inFile[0]?.file ?? "",
    count: inFile.length,
    places: groups(inFile, ({ line, column }) => `${line}:${column}`).map(placeOf),
  }));
