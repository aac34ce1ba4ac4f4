import type { IssueId, OptionId, Package, PartyId, RoundId, SeatId, TableId } from "./ids.ts";
import type { Scenario } from "./scenario.ts";
import type { Issue, Table } from "./table.ts";

/** The little that is needed of a scenario to look things up: a viewer's cut has it too. */
export interface Outline {
  readonly tables: Readonly<
    Record<
      TableId,
      {
        readonly issues: Readonly<Record<IssueId, { readonly options: Readonly<Record<OptionId, unknown>> }>>;
      }
    >
  >;
}

/** The table of an issue. Issue ids are unique over all tables (checked when a scenario is read). */
export function tableOf(scenario: Outline, issue: IssueId): TableId | null {
  for (const [id, table] of Object.entries(scenario.tables)) if (issue in table.issues) return id;
  return null;
}

/** Option ids of an issue, from the first (nothing agreed) upwards; empty if there is no such issue. */
export function optionsOf(scenario: Outline, issue: IssueId): readonly OptionId[] {
  const table = tableOf(scenario, issue);
  const found = table === null ? undefined : scenario.tables[table]?.issues[issue];
  return found ? Object.keys(found.options) : [];
}

/** Position of an option from 0, or -1. */
export const rankOf = (scenario: Outline, issue: IssueId, option: OptionId): number =>
  optionsOf(scenario, issue).indexOf(option);

/** The option that an open clause counts as. */
export const firstOption = (issue: { readonly options: Readonly<Record<OptionId, unknown>> }): OptionId =>
  Object.keys(issue.options)[0] ?? "";

/** Every issue of a table with its option: settled, supposed, or else its first. */
export function completed(issues: Outline["tables"][string]["issues"], text: Package): Package {
  return Object.fromEntries(
    Object.entries(issues).map(([id, issue]) => [id, text[id] ?? firstOption(issue)]),
  );
}

/** A table by id. Throws on an id that cross-checks would have refused. */
export function tableById(scenario: Scenario, id: TableId): Table {
  const table = scenario.tables[id];
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

export function issueById(scenario: Scenario, id: IssueId): Issue {
  const issue = tableById(scenario, tableOf(scenario, id) ?? "?").issues[id];
  if (!issue) throw new Error(`no issue ${id}`);
  return issue;
}

export const seatIds = (scenario: Scenario): readonly SeatId[] => Object.keys(scenario.seats);
export const roundIds = (scenario: {
  readonly rounds: Readonly<Record<RoundId, unknown>>;
}): readonly RoundId[] => Object.keys(scenario.rounds);

/** Position of a round from 0, or -1. */
export const roundIndex = (
  scenario: { readonly rounds: Readonly<Record<RoundId, unknown>> },
  round: RoundId | null,
): number => (round === null ? -1 : roundIds(scenario).indexOf(round));

/** Seat order of a round: it rotates by one each round (rules.md §2). */
export function seatOrder(scenario: Scenario, round: RoundId): readonly SeatId[] {
  const seats = seatIds(scenario);
  const shift = Math.max(0, roundIndex(scenario, round)) % seats.length;
  return [...seats.slice(shift), ...seats.slice(0, shift)];
}

/** Members of a table that somebody plays. */
export const seatedMembers = (scenario: Scenario, table: Table): readonly SeatId[] =>
  table.members.filter((member) => member in scenario.seats);

/** Members and observers: who may see drafts. */
export const inTheRoom = (table: Pick<Table, "members" | "observers">, party: PartyId): boolean =>
  table.members.includes(party) || table.observers.includes(party);
