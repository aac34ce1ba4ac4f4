import type { IssueId, OptionId, PartyId, SeatId, TableId } from "../model/ids.ts";
import { Scenario, type ScenarioSource } from "../model/scenario.ts";

type TableSource = ScenarioSource["tables"][string];
type Points = Readonly<Record<PartyId, Readonly<Record<IssueId, readonly number[]>>>>;

/** A table in few words: points for each option, in the order of options. */
export interface BareTable {
  readonly members: readonly PartyId[];
  readonly walkAway: Readonly<Record<PartyId, number>>;
  readonly noText?: Readonly<Record<PartyId, number>>;
  readonly values: Points;
  readonly limits?: TableSource["limits"];
  readonly analysis?: TableSource["analysis"];
  /** Positions of options. */
  readonly realOutcome?: Readonly<Record<IssueId, number>>;
}

/** Options of a bare table are called by their position: o0, o1, o2. */
export const optionAt = (position: number): OptionId => `o${position}`;

function issueOf(values: Points, issue: IssueId): TableSource["issues"][string] {
  const lengths = Object.values(values).map((points) => points[issue]?.length ?? 0);
  const option = (position: number) => ({
    title: optionAt(position),
    wording: `${issue} is settled at ${position}.`,
    worth: Object.fromEntries(Object.entries(values).map(([party, p]) => [party, p[issue]?.[position] ?? 0])),
  });
  const positions = [...Array(Math.max(...lengths)).keys()];
  return { title: issue, options: Object.fromEntries(positions.map((k) => [optionAt(k), option(k)])) };
}

const named = (positions: Readonly<Record<IssueId, number>>) =>
  Object.fromEntries(Object.entries(positions).map(([issue, position]) => [issue, optionAt(position)]));

function tableOf(id: TableId, bare: BareTable): TableSource {
  const issues = [...new Set(Object.values(bare.values).flatMap((points) => Object.keys(points)))];
  return {
    title: id,
    text: `the text of ${id}`,
    members: [...bare.members],
    issues: Object.fromEntries(issues.map((issue) => [issue, issueOf(bare.values, issue)])),
    focal: named(Object.fromEntries(issues.map((issue) => [issue, 0]))),
    walkAway: bare.walkAway,
    noText: bare.noText ?? {},
    limits: bare.limits ?? {},
    analysis: bare.analysis ?? {},
    ...(bare.realOutcome ? { realOutcome: named(bare.realOutcome) } : {}),
  };
}

const seatOf = (id: SeatId): ScenarioSource["seats"][string] => ({
  name: id,
  short: id,
  brief: { public: `What ${id} says.`, confidential: `What ${id} thinks.` },
});

/** A scenario of nothing but tables and what `rest` adds: for tests of analysis and of bots. */
export function bareScenario(
  tables: Readonly<Record<TableId, BareTable>>,
  {
    seats,
    ...rest
  }: { readonly seats: readonly SeatId[] } & Partial<Omit<ScenarioSource, "seats" | "tables">>,
): Scenario {
  return Scenario.parse({
    id: "bare",
    title: "A bare scenario",
    summary: "Tables and nothing else.",
    reasons: { none: "No reason given" },
    rounds: { first: { title: "First", place: "Here", date: "Today" } },
    endings: { end: { title: "The end", text: "It is over." } },
    ...rest,
    seats: Object.fromEntries(seats.map((seat) => [seat, seatOf(seat)])),
    tables: Object.fromEntries(Object.entries(tables).map(([id, table]) => [id, tableOf(id, table)])),
  } satisfies ScenarioSource);
}
