import type { ProblemCode } from "../model/problemCodes.ts";

/** A place in a scenario's files. `file` begins with the folder's id; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something an author should know about. With an error a scenario can't be played; a warning is advice. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** A plain sentence for somebody who doesn't program. */
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** A problem at a place. Errors unless said otherwise. */
export const problemAt = (
  place: Place,
  said: { readonly code: ProblemCode; readonly message: string; readonly severity?: Problem["severity"] },
): Problem => ({
  file: place.file,
  line: place.line,
  column: place.column,
  code: said.code,
  message: said.message,
  severity: said.severity ?? "error",
});

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of files, lines, columns and codes; what was found twice is told once. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.line, b.line) ||
      compare(a.column, b.column) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === "error");
