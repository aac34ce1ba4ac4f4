import { type Facts, UNKNOWN } from "../model/facts.ts";
import type { IssueId, OptionId, Package, SeatId, TableId } from "../model/ids.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import { roundOf } from "../model/round.ts";
import { roundIds, tableOf } from "../model/scenarioIndex.ts";
import type { State } from "../model/state.ts";
import { written } from "../model/track.ts";
import { countedText } from "./countedText.ts";

/** What a table's text counts as now. One that ended with no text reads as if every clause were open (rules.md §3). */
const countedNow = oncePer(({ scenario, tables, home }: State, table: TableId): Package => {
  const state = tables[table];
  const text = state?.outcome === "noText" ? {} : (state?.text ?? {});
  return countedText(scenario, home, { table, text });
});

function optionNow(state: State, issue: IssueId): OptionId | null {
  const table = tableOf(state.scenario, issue);
  return table === null ? null : (countedNow(state, table)[issue] ?? null);
}

const isAdopted = ({ tables }: State, table: string): boolean => {
  const state = tables[table];
  if (!state || state.outcome === "noText") return false;
  return state.outcome === "text" || Object.keys(state.text).length > 0;
};

const brokenPromises = ({ deals }: State, seat: string): number =>
  Object.values(deals)
    .flatMap((deal) => deal.undertakings)
    .filter((one) => one.seat === seat && one.outcome === "broken").length;

/** After the last round it is still the last round; before the first there is none. */
const roundNow = (state: State): string | null =>
  roundOf(state.step) ??
  (state.stepNumber > 1 && isAfterwards(state) ? (roundIds(state.scenario).at(-1) ?? null) : null);

const isAfterwards = ({ step }: State): boolean => ["verdicts", "debrief", "over"].includes(step.kind);

const givenAmong =
  (favours: State["favours"]): Facts["given"] =>
  (favour, from, to) =>
    favours.some(
      (one) => one.favour === favour && (from ?? one.from) === one.from && (to ?? one.to) === one.to,
    );

/** Everything that is true in a match. Nothing is unknown but what only a motion could tell. */
export const factsOfState = onceFor(
  (state: State): Facts => ({
    ...UNKNOWN,
    track: (track) => written(state.scenario, track, state.tracks[track] ?? 0),
    issue: (issue) => optionNow(state, issue),
    settled: (issue) => issue in (state.tables[tableOf(state.scenario, issue) ?? ""]?.text ?? {}),
    adopted: (table) => isAdopted(state, table),
    flag: (flag) => state.flags.includes(flag),
    round: () => roundNow(state),
    played: (card) => state.played.some((one) => one.card === card && one.outcome === "resolved"),
    given: givenAmong(state.favours),
    dealBetween: (a, b) =>
      Object.values(state.deals).some(
        (d) => d.status === "inForce" && d.parties.includes(a) && d.parties.includes(b),
      ),
    active: (seat) => (state.lastEfforts[seat] ?? 0) >= 1,
    breaks: (seat, aloneOnly) =>
      state.breaks.filter((one) => one.seat === seat && (one.alone || !aloneOnly)).length,
    promisesBroken: (seat) => brokenPromises(state, seat),
    directWar: () => state.directWar,
  }),
);

/** Whether everybody knows of a deal between these two. */
export const hasLeaked = (leaked: State["leaked"], a: SeatId, b: SeatId): boolean =>
  Object.values(leaked).some(({ parties }) => parties.includes(a) && parties.includes(b));

/**
 * What is public, and what these seats know beside it: a favour that is still secret between others counts
 * as not given, their deals and their broken promises are not known.
 */
export function factsKnownTo(state: State, seats: readonly SeatId[]): Facts {
  const facts = factsOfState(state);
  const concerns = (...others: readonly SeatId[]) => others.some((seat) => seats.includes(seat));
  return {
    ...facts,
    given: givenAmong(state.favours.filter(({ known, from, to }) => known || concerns(from, to))),
    dealBetween: (a, b) => (concerns(a, b) || hasLeaked(state.leaked, a, b) ? facts.dealBetween(a, b) : null),
    promisesBroken: (seat) => (concerns(seat) ? facts.promisesBroken(seat) : null),
  };
}

/**
 * What every one of these seats knows: a favour counts if it is public, or if it passed between them and each of
 * them gave or received it.
 */
export function factsSharedBy(state: State, seats: readonly SeatId[]): Facts {
  const passed = state.favours.filter(
    ({ known, from, to }) => known || seats.every((seat) => seat === from || seat === to),
  );
  return { ...factsKnownTo(state, []), given: givenAmong(passed) };
}
