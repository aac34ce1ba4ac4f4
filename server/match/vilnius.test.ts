import { describe, expect, it } from "vitest";
import { analysisReport } from "../../shared/analysis/report.ts";
import type { TableId } from "../../shared/model/ids.ts";
import { VILNIUS_UTILITIES, vilniusTables } from "../../shared/testing/vilniusUtilities.ts";
import { loadScenario } from "./scenarioFiles.ts";

const { scenario, problems } = loadScenario("scenarios/vilnius");
const frozen = vilniusTables();
const TABLES = Object.keys(frozen.tables);

const tableIn = (where: typeof scenario, id: TableId) => {
  const table = where?.tables[id];
  if (!table) throw new Error(`no table ${id}`);
  return table;
};

/** Points by issue, in the order of options, whatever these are called. */
const pointsOf = (where: typeof scenario, id: TableId) =>
  Object.entries(tableIn(where, id).issues).map(([issue, { options }]) => [
    issue,
    Object.values(options).map(({ worth }) => worth),
  ]);

describe("the scenario The Road to Vilnius", () => {
  it("can be played as it stands in its folder", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(TABLES)("keeps the frozen points of every option at the table %s", (id) => {
    expect(pointsOf(scenario, id)).toEqual(pointsOf(frozen, id));
  });

  it.each(TABLES)("keeps the members and the frozen values of having no text at the table %s", (id) => {
    const { members, walkAway, noText } = tableIn(scenario, id);
    const expected = tableIn(frozen, id);
    expect({ members, walkAway, noText }).toEqual({
      members: expected.members,
      walkAway: expected.walkAway,
      noText: expected.noText,
    });
  });

  it("expects at first what the frozen values call the focal package", () => {
    const { issues, focal } = tableIn(scenario, "council");
    const positions = Object.entries(focal).map(([issue, option]) => [
      issue,
      Object.keys(issues[issue]?.options ?? {}).indexOf(option),
    ]);
    expect(Object.fromEntries(positions)).toEqual(VILNIUS_UTILITIES.council.focal);
  });

  it("gives every number that was counted by exhaustion, read from its files", () => {
    if (!scenario) throw new Error("the scenario can't be played");
    expect(analysisReport(scenario).tables).toEqual(analysisReport(frozen).tables);
  });
});
