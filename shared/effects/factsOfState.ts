import { mapValues } from "../model/entries.ts";
import { type Facts, UNKNOWN } from "../model/facts.ts";
import type { IssueId, OptionId, Package, RoundId, SeatId, TableId } from "../model/ids.ts";
import type { TableState } from "../model/motion.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import { roundOf } from "../model/round.ts";
import type { Scenario } from "../model/scenario.ts";
import { roundIds, tableOf } from "../model/scenarioIndex.ts";
import type { State } from "../model/state.ts";
import { steadyFor } from "../model/steady.ts";
import { written } from "../model/track.ts";
import { countedText } from "./countedText.ts";

/** All that conditions can ask of a match. */
export interface Happened
  extends Pick<
    State,
    | "scenario"
    | "tracks"
    | "flags"
    | "played"
    | "favours"
    | "leaked"
    | "lastEfforts"
    | "breaks"
    | "directWar"
    | "home"
  > {
  readonly round: RoundId | null;
  readonly tables: Readonly<Record<TableId, Pick<TableState, "text" | "outcome">>>;
  /** The parties of each deal that is in force. */
  readonly pacts: readonly (readonly SeatId[])[];
  /** Who broke a promise, once for each. */
  readonly broken: readonly SeatId[];
}

const isAfterwards = ({ step }: State): boolean => ["verdicts", "debrief", "over"].includes(step.kind);

/** After the last round it is still the last round; before the first there is none. */
const roundNow = (state: State): RoundId | null =>
  roundOf(state.step) ??
  (state.stepNumber > 1 && isAfterwards(state) ? (roundIds(state.scenario).at(-1) ?? null) : null);

const textsOf = onceFor((tables: State["tables"]): Happened["tables"] =>
  mapValues(tables, ({ text, outcome }) => ({ text, outcome })),
);

/** Nobody keeps or breaks an offer: only deals in force and promises that were broken are facts. */
export const bonds = onceFor(
  (deals: State["deals"]): Pick<Happened, "pacts" | "broken"> => ({
    pacts: Object.values(deals)
      .filter(({ status }) => status === "inForce")
      .map(({ parties }) => parties),
    broken: Object.values(deals)
      .flatMap(({ undertakings }) => undertakings)
      .filter(({ outcome }) => outcome === "broken")
      .map(({ seat }) => seat),
  }),
);

function partsOf(state: State): Happened {
  const { scenario, tracks, flags, played, favours, deals, leaked, lastEfforts, breaks, directWar, home } =
    state;
  return {
    ...{ scenario, tracks, flags, played, favours, leaked, lastEfforts, breaks, directWar, home },
    round: roundNow(state),
    tables: textsOf(state.tables),
    ...bonds(deals),
  };
}

const steady = steadyFor<Scenario, Happened>();

/** What has happened in a match: the same object as long as nothing of it changes, whatever is said and moved. */
export const happenedIn = onceFor((state: State): Happened => steady(state.scenario, partsOf(state)));

/** What a table's text counts as now. One that ended with no text reads as if every clause were open (rules.md §3). */
const countedNow = oncePer(({ scenario, tables, home }: Happened, table: TableId): Package => {
  const state = tables[table];
  const text = state?.outcome === "noText" ? {} : (state?.text ?? {});
  return countedText(scenario, home, { table, text });
});

function optionNow(match: Happened, issue: IssueId): OptionId | null {
  const table = tableOf(match.scenario, issue);
  return table === null ? null : (countedNow(match, table)[issue] ?? null);
}

const isAdopted = ({ tables }: Happened, table: string): boolean => {
  const state = tables[table];
  if (!state || state.outcome === "noText") return false;
  return state.outcome === "text" || Object.keys(state.text).length > 0;
};

/** What hangs on deals: between whom one is in force, and how many promises somebody broke. */
export const bondFacts = ({
  pacts,
  broken,
}: Pick<Happened, "pacts" | "broken">): Pick<Facts, "dealBetween" | "promisesBroken"> => ({
  dealBetween: (a, b) => pacts.some((parties) => parties.includes(a) && parties.includes(b)),
  promisesBroken: (seat) => broken.filter((one) => one === seat).length,
});

/** Whether a favour is among these: from and to whom, or whoever it was. */
export const givenAmong =
  (favours: State["favours"]): Facts["given"] =>
  (favour, from, to) =>
    favours.some(
      (one) => one.favour === favour && (from ?? one.from) === one.from && (to ?? one.to) === one.to,
    );

const factsOf = onceFor(
  (match: Happened): Facts => ({
    ...UNKNOWN,
    track: (track) => written(match.scenario, track, match.tracks[track] ?? 0),
    issue: (issue) => optionNow(match, issue),
    settled: (issue) => issue in (match.tables[tableOf(match.scenario, issue) ?? ""]?.text ?? {}),
    adopted: (table) => isAdopted(match, table),
    flag: (flag) => match.flags.includes(flag),
    round: () => match.round,
    played: (card) => match.played.some((one) => one.card === card && one.outcome === "resolved"),
    given: givenAmong(match.favours),
    ...bondFacts(match),
    active: (seat) => (match.lastEfforts[seat] ?? 0) >= 1,
    breaks: (seat, aloneOnly) =>
      match.breaks.filter((one) => one.seat === seat && (one.alone || !aloneOnly)).length,
    directWar: () => match.directWar,
  }),
);

/** Everything that is true in a match. Nothing is unknown but what only a motion could tell. */
export const factsOfState = (state: State): Facts => factsOf(happenedIn(state));

/** Whether everybody knows of a deal between these two. */
export const hasLeaked = (leaked: State["leaked"], a: SeatId, b: SeatId): boolean =>
  Object.values(leaked).some(({ parties }) => parties.includes(a) && parties.includes(b));

/**
 * What is public, and what these seats know beside it: a favour that is still secret between others counts
 * as not given, their deals and their broken promises are not known.
 */
export function factsToldTo(match: Happened, seats: readonly SeatId[]): Facts {
  const facts = factsOf(match);
  const concerns = (...others: readonly SeatId[]) => others.some((seat) => seats.includes(seat));
  return {
    ...facts,
    given: givenAmong(match.favours.filter(({ known, from, to }) => known || concerns(from, to))),
    dealBetween: (a, b) => (concerns(a, b) || hasLeaked(match.leaked, a, b) ? facts.dealBetween(a, b) : null),
    promisesBroken: (seat) => (concerns(seat) ? facts.promisesBroken(seat) : null),
  };
}

/** The same, of the match as it stands. */
export const factsKnownTo = (state: State, seats: readonly SeatId[]): Facts =>
  factsToldTo(happenedIn(state), seats);

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
