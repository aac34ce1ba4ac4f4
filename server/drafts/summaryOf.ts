import type { AnalysisReport, Found } from "../../shared/analysis/report.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Table } from "../../shared/model/table.ts";
import type { DraftSummary, DraftTable, TableCounts } from "../../shared/protocol/draft.ts";
import { sourcesOf } from "../../shared/scenario/sources.ts";
import { listingOf } from "../match/listing.ts";

type Member = DraftTable["members"][number];

function memberOf({ seats, automata }: Scenario, id: string): Member {
  const { name, inSentence } = seats[id] ?? automata[id] ?? { name: id };
  return inSentence === undefined ? { id, name } : { id, name, inSentence };
}

/** How many ways there are to combine the options of a table's issues. */
export const combinationsOf = ({ issues }: Table): number =>
  Object.values(issues).reduce((product, { options }) => product * Object.keys(options).length, 1);

function tableOf(scenario: Scenario, [id, table]: readonly [string, Table]): DraftTable {
  const { title, text, rule, procedure, readings } = table;
  return {
    ...{ id, title, text, rule, procedure, readings },
    members: table.members.map((id) => memberOf(scenario, id)),
    observers: table.observers.map((party) => memberOf(scenario, party).name),
    issues: Object.entries(table.issues).map(([issue, { title, options }]) => ({
      id: issue,
      title,
      options: Object.entries(options).map(([option, { title }]) => ({ id: option, title })),
    })),
    combinations: combinationsOf(table),
    counts: null,
  };
}

/** What an instructor wants to know of a scenario before it is played; `languages`: all that it is told in. Nothing is counted yet. */
export function summaryOf(scenario: Scenario, languages: readonly string[]): DraftSummary {
  const { seats, tables, tracks, cards, favours, events, endings, objectives } = scenario;
  const all = Object.values(events);
  const fixed = all.filter((event) => event.fixed).length;
  return {
    listing: listingOf(scenario),
    languages: [...languages],
    seats: Object.keys(seats).map((id) => ({
      id,
      cards: Object.values(cards).filter((card) => card.seats.includes(id)).length,
      objectives: Object.values(objectives).filter(({ seat }) => seat === id).length,
    })),
    automata: Object.values(scenario.automata).map(({ name }) => name),
    tables: Object.entries(tables).map((entry) => tableOf(scenario, entry)),
    tracks: Object.values(tracks).map(({ title }) => title),
    cards: Object.keys(cards).length,
    favours: Object.values(favours).map(({ title }) => title),
    events: { fixed, drawn: all.length - fixed },
    endings: Object.values(endings).map(({ title }) => title),
    sources: sourcesOf(scenario),
  };
}

/** The counts of one table, with the options of its solutions by their ids. */
export function countsOf(table: Table, report: AnalysisReport["tables"][string]): TableCounts {
  const named = (found: Found | null) =>
    found &&
    Object.fromEntries(
      Object.entries(found).map(([issue, position]) => [
        issue,
        Object.keys(table.issues[issue]?.options ?? {})[position] ?? "",
      ]),
    );
  const { packages, acceptable, pareto, nash, kalaiSmorodinsky } = report;
  return { packages, acceptable, pareto, nash: named(nash), kalaiSmorodinsky: named(kalaiSmorodinsky) };
}
