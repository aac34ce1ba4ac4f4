import type { IssueId, Package, TableId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Outline } from "../model/scenarioIndex.ts";
import type { Limit } from "../model/table.ts";
import { type Axes, onPackages, type Positions } from "./onPackages.ts";
import { type Beginning, onceAdopted, startFacts } from "./startFacts.ts";

/** Every package that a table can agree on, in lexicographic order of positions: a package's index. */
export interface PackageSpace {
  readonly table: TableId;
  readonly axes: Axes;
  readonly packages: readonly Positions[];
}

/** As much of a scenario as is needed to list packages; a viewer's cut has it too. */
export interface Listable extends Beginning {
  readonly tables: Readonly<
    Record<TableId, Outline["tables"][string] & { readonly limits: Readonly<Record<string, Limit>> }>
  >;
}

/** Counting every package stops being quick somewhere: about a second for each party. */
const MOST_PACKAGES = 2_000_000;

const combinations = (axes: Axes): Positions[] =>
  axes.reduce<number[][]>(
    (beginnings, { options }) =>
      beginnings.flatMap((beginning) => options.map((_, position) => [...beginning, position])),
    [[]],
  );

function tableIn(scenario: Listable, table: TableId): Listable["tables"][string] {
  const found = scenario.tables[table];
  if (!found) throw new Error(`no table ${table}`);
  return found;
}

/** How many combinations of options a table has, limits aside. Throws if there is no such table. */
export const combinationsOf = (scenario: Listable, table: TableId): number =>
  Object.values(tableIn(scenario, table).issues).reduce(
    (product, { options }) => product * Object.keys(options).length,
    1,
  );

/**
 * All packages of a table under its limits: unless a limit's condition holds on the package, its issue
 * stays at its first option.
 * @throws if the table has more than two million combinations of options.
 */
export function packageSpace(scenario: Listable, table: TableId): PackageSpace {
  const { issues, limits } = tableIn(scenario, table);
  const axes = Object.entries(issues).map(([issue, { options }]) => ({
    issue,
    options: Object.keys(options),
  }));
  const count = combinationsOf(scenario, table);
  if (count > MOST_PACKAGES) throw new Error(`${table} has ${count} packages, too many to count one by one`);
  const facts = onceAdopted(startFacts(scenario), scenario, [table]);
  const allowed = Object.values(limits).map(({ issue, unless }: Limit) => {
    const axis = axes.findIndex((one) => one.issue === issue);
    const lifted = onPackages(unless, axes, { scenario, facts, cast: {} });
    return (positions: Positions) => (positions[axis] ?? 0) === 0 || lifted(positions) === true;
  });
  return { table, axes, packages: combinations(axes).filter((one) => allowed.every((rule) => rule(one))) };
}

/** A package with its options by name. Throws if there is no package with this index. */
export function packageAt(space: PackageSpace, index: number): Package {
  const positions = positionsAt(space, index);
  return Object.fromEntries(
    space.axes.map(({ issue, options }) => [issue, options[positions[issue] ?? 0] ?? ""]),
  );
}

/** The position of each issue's option in a package. Throws if there is no package with this index. */
export function positionsAt(space: PackageSpace, index: number): Readonly<Record<IssueId, number>> {
  const positions = space.packages[index];
  if (!positions) throw new Error(`${space.table} has no package ${index}`);
  return Object.fromEntries(space.axes.map(({ issue }, axis) => [issue, positions[axis] ?? 0]));
}

/** All packages of a table under its limits, with options by name, in the same order. */
export function packages(scenario: Scenario, table: TableId): readonly Package[] {
  const space = packageSpace(scenario, table);
  return space.packages.map((_, index) => packageAt(space, index));
}
