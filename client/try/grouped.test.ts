import { expect, it } from "vitest";
import type { DraftProblem } from "../../shared/protocol/draft.ts";
import { grouped } from "./grouped.ts";

const at = (file: string, line: number, severity: DraftProblem["severity"]): DraftProblem => ({
  ...{ file, line, column: 3, code: "wrong-type", message: "It is wrong.", severity },
});

it("Problems are told by file and place: one place is shown once, as an error if one of them is", () => {
  const told = grouped([
    at("x/a.yaml", 1, "warning"),
    at("x/a.yaml", 1, "error"),
    at("x/a.yaml", 2, "warning"),
    at("x/b.yaml", 1, "error"),
  ]);
  expect(
    told.map(({ file, count, places }) => [
      file,
      count,
      ...places.map(({ line, severity, problems }) => `${line} ${severity} ${problems.length}`),
    ]),
  ).toEqual([
    ["x/a.yaml", 3, "1 error 2", "2 warning 1"],
    ["x/b.yaml", 1, "1 error 1"],
  ]);
});
