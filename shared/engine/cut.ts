import type { FavourCut, IssueCut, OptionCut, ScenarioCut, SeatCut, TableCut } from "../model/cut.ts";
import { mapValues } from "../model/entries.ts";
import type { SeatId, TableId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { switchable } from "../model/switchedOff.ts";
import type { Issue, Option, Table } from "../model/table.ts";
import type { Viewer } from "../model/view.ts";
import { valuationFrom } from "../values/appraise.ts";

function cutOption({ worth, ...open }: Option, automata: readonly string[]): OptionCut {
  return {
    ...open,
    worth: Object.fromEntries(Object.entries(worth).filter(([party]) => automata.includes(party))),
  };
}

const cutIssue = ({ options, ...open }: Issue, automata: readonly string[]): IssueCut => ({
  ...open,
  options: mapValues(options, (option) => cutOption(option, automata)),
});

function cutTable(scenario: Scenario, id: TableId, table: Table): TableCut {
  const { issues, walkAway, noText, analysis, realOutcome, ...open } = table;
  const automata = Object.keys(scenario.automata);
  const modified = automata.map((party) => [party, valuationFrom(scenario, id, party).modifiers] as const);
  return {
    ...open,
    issues: mapValues(issues, (issue) => cutIssue(issue, automata)),
    realOutcome: null,
    modifiers: Object.fromEntries(modified.filter(([, list]) => list.length > 0)),
  };
}

function cutSeat(seat: Scenario["seats"][string], own: boolean): SeatCut {
  const { brief, stakes, zero, hundred, walkAwayShift, claims, source, ...open } = seat;
  return {
    ...open,
    brief: { public: brief.public, confidential: own ? brief.confidential : null },
    stakes: own ? stakes : null,
  };
}

/** What giving or receiving a favour is worth to the viewer's seat alone. */
function cutFavour({ worth, ...open }: Scenario["favours"][string], seat: SeatId | null): FavourCut {
  if (seat === null || !(open.from.includes(seat) || open.to.includes(seat) || seat in worth))
    return { ...open, worth: null };
  const always = worth[seat] ?? 0;
  const given = open.from.includes(seat) ? (worth.giver ?? 0) : 0;
  const received = open.to.includes(seat) ? (worth.receiver ?? 0) : 0;
  return { ...open, worth: { given: given + always, received: received + always } };
}

/** What is taught to a seat, and to nobody else. */
const cutLessons = ({ lessons = {} }: Scenario, seat: SeatId | null): ScenarioCut["lessons"] =>
  Object.fromEntries(
    Object.entries(lessons).filter(([, { seats }]) => seat !== null && (seats?.includes(seat) ?? true)),
  );

/** As much of a scenario as a viewer may know from the start: everybody's papers the facilitator alone. */
export function cutScenario(scenario: Scenario, viewer: Viewer): ScenarioCut {
  const seat = viewer.kind === "seat" ? viewer.seat : null;
  const reads = (papers: SeatId) => viewer.kind === "facilitator" || papers === seat;
  const { id, title, summary, language, articles, rules, times, reasons, flags, tracks, home } = scenario;
  return {
    ...{ id, title, summary, language, articles, rules, times, reasons, flags, tracks, home },
    subtitle: scenario.subtitle ?? null,
    notice: scenario.notice ?? null,
    map: scenario.map ?? null,
    war: scenario.war ?? null,
    switchable: switchable(scenario),
    lessons: cutLessons(scenario, seat),
    automata: scenario.automata,
    seats: mapValues(scenario.seats, (one, key) => cutSeat(one, reads(key))),
    tables: mapValues(scenario.tables, (table, key) => cutTable(scenario, key, table)),
    favours: mapValues(scenario.favours, (favour) => cutFavour(favour, seat)),
    rounds: mapValues(scenario.rounds, ({ event, ...open }) => open),
  };
}
