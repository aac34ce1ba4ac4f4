import type { Setting } from "../effects/conditions.ts";
import type { Deciding } from "../model/decision.ts";
import type { Facts } from "../model/facts.ts";
import type { PartyId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { tableById } from "../model/scenarioIndex.ts";
import type { Table } from "../model/table.ts";
import { valuationFrom } from "../values/appraise.ts";
import { type Valuation, valueOfNoText } from "../values/valuation.ts";
import { carries } from "./carries.ts";
import { onPackages } from "./onPackages.ts";
import type { PackageSpace } from "./packages.ts";
import { onceAdopted, startFacts } from "./startFacts.ts";

/** A named case of a table's analysis ("what if these were paid"), or null: nothing is paid. */
export type CaseName = string | null;

/** What every package of a table is worth to everybody, and which of them its members would adopt. */
export interface Bargain {
  readonly space: PackageSpace;
  readonly members: readonly PartyId[];
  /** Members first, then interested parties. */
  readonly parties: readonly PartyId[];
  /** The value of having no text. */
  readonly noText: Readonly<Record<PartyId, number>>;
  /** The value of each package, by its index. */
  readonly values: Readonly<Record<PartyId, readonly number[]>>;
  /**
   * Indices of packages that the table's rule adopts, if just those members are for it to which it is worth at
   * least their walk-away value. Automata are members.
   */
  readonly acceptable: readonly number[];
  /** Those of them that are worth that much to every member: under consensus all. Bargaining is over these. */
  readonly unanimous: readonly number[];
}

/** Whoever the scenario gives a value at this table: members, then those with `noText` or a worth. */
export function partiesOf(table: Table): readonly PartyId[] {
  const options = Object.values(table.issues).flatMap((issue) => Object.values(issue.options));
  const valuing = options.flatMap((option) => Object.keys(option.worth));
  return [...new Set([...table.members, ...Object.keys(table.noText), ...valuing])];
}

/** The value of each package to one party: `valueOfText`, with the conditions compiled. */
export function packageValues(
  valuation: Valuation,
  space: PackageSpace,
  setting: Setting,
): readonly number[] {
  const own = { ...setting, cast: { self: valuation.party } };
  const points = space.axes.map(({ issue, options }) =>
    options.map((option) => valuation.worth[issue]?.[option] ?? 0),
  );
  const modifiers = valuation.modifiers
    .filter(({ worth }) => worth !== 0)
    .map(({ when, worth }) => ({ worth, when: onPackages(when ?? { all: [] }, space.axes, own) }));
  return space.packages.map((positions) => {
    let value = 0;
    for (const [axis, position] of positions.entries()) value += points[axis]?.[position] ?? 0;
    for (const { when, worth } of modifiers) if (when(positions) === true) value += worth;
    return value;
  });
}

interface World {
  readonly scenario: Scenario;
  readonly facts: Facts;
  readonly deciding: Deciding;
}

/** The bargain between parties with these valuations in this world. */
export function bargain(
  space: PackageSpace,
  valuations: readonly Valuation[],
  { scenario, facts, deciding }: World,
): Bargain {
  const { members } = deciding;
  const setting = { scenario, facts: onceAdopted(facts, scenario, [space.table]), cast: {} };
  const noText = Object.fromEntries(valuations.map((v) => [v.party, valueOfNoText(v, { scenario, facts })]));
  const values = Object.fromEntries(valuations.map((v) => [v.party, packageValues(v, space, setting)]));
  const content = (member: PartyId, index: number) => (values[member]?.[index] ?? 0) >= (noText[member] ?? 0);
  const adopted = carries(deciding);
  const acceptable = [...space.packages.keys()].filter((index) => adopted((m) => content(m, index)));
  const unanimous = acceptable.filter((index) => members.every((m) => content(m, index)));
  return { space, members, parties: valuations.map((v) => v.party), noText, values, acceptable, unanimous };
}

/** The bargain at a table of a scenario before anything has happened. Throws on an unknown case. */
export function bargainAtStart(scenario: Scenario, space: PackageSpace, name: CaseName): Bargain {
  const table = tableById(scenario, space.table);
  const paid = name === null ? [] : table.analysis[name];
  if (!paid) throw new Error(`${space.table} has no case ${name}`);
  const valuations = partiesOf(table).map((party) => valuationFrom(scenario, space.table, party, paid));
  return bargain(space, valuations, { scenario, facts: startFacts(scenario), deciding: table });
}

/** Cases of a table in the order of the scenario, the one without payments first. */
export const casesOf = (table: Table): readonly CaseName[] => [null, ...Object.keys(table.analysis)];

/** What each member would gain over its walk-away value, in the order of members. */
export const gainsAt = ({ members, values, noText }: Bargain, index: number): readonly number[] =>
  members.map((member) => (values[member]?.[index] ?? 0) - (noText[member] ?? 0));

/** How many packages are worth at least the walk-away value to just so many members: from none to all. */
function contentCounts({ space, members, values, noText }: Bargain): readonly number[] {
  const counts = new Array<number>(members.length + 1).fill(0);
  for (const index of space.packages.keys()) {
    const content = members.filter((m) => (values[m]?.[index] ?? 0) >= (noText[m] ?? 0)).length;
    counts[content] = (counts[content] ?? 0) + 1;
  }
  return counts;
}

/** How many packages at least so many members would accept, for each number from all of them down to one. */
export function acceptedByAtLeast(bargain: Bargain): readonly number[] {
  const counts = contentCounts(bargain);
  return bargain.members.map((_, i) =>
    counts.slice(counts.length - 1 - i).reduce((sum, one) => sum + one, 0),
  );
}
