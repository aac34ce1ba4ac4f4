import type { IssueId, OptionId, Package, PartyId, RoundId, SeatId, TableId } from "./ids.ts";
import { onceFor } from "./oncePer.ts";
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

interface Place {
  readonly table: TableId;
  readonly options: readonly OptionId[];
}

/** Where each issue is: looked up more often than anything else. Issue ids are unique over all tables (checked when a scenario is read). */
const placesIn = onceFor(
  (tables: Outline["tables"]): ReadonlyMap<IssueId, Place> =>
    new Map(
      Object.entries(tables).flatMap(([table, { issues }]) =>
        Object.entries(issues).map(
          ([id, issue]) => [id, { table, options: Object.keys(issue.options) }] as const,
        ),
      ),
    ),
);

/** The table of an issue; null if there is no such issue. */
export const tableOf = (scenario: Outline, issue: IssueId): TableId | null =>
  placesIn(scenario.tables).get(issue)?.table ?? null;

const NONE: readonly OptionId[] = [];

/** Option ids of an issue, from the first (nothing agreed) upwards; empty if there is no such issue. */
export const optionsOf = (scenario: Outline, issue: IssueId): readonly OptionId[] =>
  placesIn(scenario.tables).get(issue)?.options ?? NONE;

/** Position of an option from 0, or -1. */
export const rankOf = (scenario: Outline, issue: IssueId, option: OptionId): number =>
  optionsOf(scenario, issue).indexOf(option);

/** The options of an issue from one to another, both among them; null: no bound on that side. */
export function optionsWithin(
  scenario: Outline,
  issue: IssueId,
  { atLeast, atMost }: { readonly atLeast: OptionId | null; readonly atMost: OptionId | null },
): readonly OptionId[] {
  const options = optionsOf(scenario, issue);
  const first = atLeast === null ? 0 : options.indexOf(atLeast);
  const last = atMost === null ? options.length - 1 : options.indexOf(atMost);
  return options.slice(first, last + 1);
}

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

const idsOf = onceFor((rounds: Readonly<Record<RoundId, unknown>>): readonly RoundId[] =>
  Object.keys(rounds),
);
export const roundIds = (scenario: {
  readonly rounds: Readonly<Record<RoundId, unknown>>;
}): readonly RoundId[] => idsOf(scenario.rounds);

/** Position of a round from 0, or -1. */
export const roundIndex = (
  scenario: { readonly rounds: Readonly<Record<RoundId, unknown>> },
  round: RoundId | null,
): number => (round === null ? -1 : roundIds(scenario).indexOf(round));

/** Seats and rounds, as a viewer's cut has them too. */
interface Calendar {
  readonly seats: Readonly<Record<SeatId, unknown>>;
  readonly rounds: Readonly<Record<RoundId, unknown>>;
}

/** Seat order of a round: it rotates by one each round (rules.md §2). */
export function seatOrder(scenario: Calendar, round: RoundId): readonly SeatId[] {
  const seats = Object.keys(scenario.seats);
  const shift = Math.max(0, roundIndex(scenario, round)) % seats.length;
  return [...seats.slice(shift), ...seats.slice(0, shift)];
}

/** Members as a roll-call calls them: seats in the round's seat order, then automata. */
export function callOrder(
  scenario: Calendar,
  members: readonly PartyId[],
  round: RoundId,
): readonly PartyId[] {
  const seated = seatOrder(scenario, round).filter((seat) => members.includes(seat));
  return [...seated, ...members.filter((member) => !seated.includes(member))];
}

/** Members of a table that somebody plays. */
export const seatedMembers = (scenario: Scenario, table: Table): readonly SeatId[] =>
  table.members.filter((member) => member in scenario.seats);

/** Members and observers: who may see drafts. */
export const inTheRoom = (table: Pick<Table, "members" | "observers">, party: PartyId): boolean =>
  table.members.includes(party) || table.observers.includes(party);
