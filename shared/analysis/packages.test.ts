import { describe, expect, it } from "vitest";
import { type BareTable, bareScenario } from "../testing/bareScenario.ts";
import { packageAt, packageSpace, packages, positionsAt } from "./packages.ts";

const table: BareTable = {
  members: ["ada", "bo"],
  walkAway: { ada: 0, bo: 0 },
  values: { ada: { path: [0, 1, 2], border: [0, 1] }, bo: { path: [0, 0, 0], border: [0, 0] } },
};
const limits = { border: { issue: "border", unless: { issue: "path", atLeast: "o2" } } };

const withTable = (one: BareTable) => bareScenario({ talks: one }, { seats: ["ada", "bo"] });

describe("packages", () => {
  it("are all combinations, the last issue changing first", () => {
    expect(packageSpace(withTable(table), "talks").packages).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
  });

  it("keep a limited issue at its first option unless the limit is lifted", () => {
    expect(packages(withTable({ ...table, limits }), "talks")).toEqual([
      { path: "o0", border: "o0" },
      { path: "o1", border: "o0" },
      { path: "o2", border: "o0" },
      { path: "o2", border: "o1" },
    ]);
  });

  it("keep a limited issue at its first option where nobody can know whether the limit is lifted", () => {
    const unknown = { border: { issue: "border", unless: { backedBy: "ada" } } };
    const space = packageSpace(withTable({ ...table, limits: unknown }), "talks");
    expect(space.packages).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
  });

  it("are called by their index, as options or as positions", () => {
    const space = packageSpace(withTable({ ...table, limits }), "talks");
    expect(packageAt(space, 3)).toEqual({ path: "o2", border: "o1" });
    expect(positionsAt(space, 3)).toEqual({ path: 2, border: 1 });
    expect(() => packageAt(space, 4)).toThrow("talks has no package 4");
  });

  it("are refused, with their number, where there are too many to count", () => {
    const issues = Object.fromEntries([...Array(12).keys()].map((n) => [`issue${n}`, [0, 0, 0, 0]]));
    const vast = withTable({ ...table, values: { ada: issues, bo: issues } });
    expect(() => packageSpace(vast, "talks")).toThrow("talks has 16777216 packages");
  });
});
