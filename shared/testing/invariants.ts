import { factsOfState } from "../effects/factsOfState.ts";
import { limitsHold } from "../effects/limits.ts";
import type { SeatId, TableId } from "../model/ids.ts";
import { completed, tableById } from "../model/scenarioIndex.ts";
import type { SeatState, State } from "../model/state.ts";
import { type NotedText, textAfter } from "../model/textHistory.ts";
import { units } from "../model/track.ts";
import { type Invariant, tablesWhere } from "./invariant.ts";
import { OF_DECISIONS } from "./invariantsOfDecisions.ts";

type Seated = readonly [SeatId, SeatState];

const seatsWhere = (broken: (seat: SeatState, state: State, id: SeatId) => boolean) => (state: State) =>
  Object.entries(state.seats)
    .filter(([id, seat]) => broken(seat, state, id))
    .map(([id]) => id);

const isWhole = (n: number): boolean => Number.isSafeInteger(n);

const unique = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** Cards that came back because their target had become illegal: they may exceed the hand's limit. */
const returned = (state: State, seat: SeatId): number =>
  state.played.filter((one) => one.seat === seat && one.outcome === "returned").length;

function textIsImpossible(state: State, table: TableId): boolean {
  const definition = tableById(state.scenario, table);
  const text = completed(definition.issues, state.tables[table]?.text ?? {});
  return !limitsHold(definition, text, { scenario: state.scenario, facts: factsOfState(state) });
}

const unknownClause = ({ scenario, tables }: State, table: TableId): boolean =>
  Object.entries(tables[table]?.text ?? {}).some(
    ([issue, option]) => !(option in (tableById(scenario, table).issues[issue]?.options ?? {})),
  );

/** The text and its footnotes are what its versions add up to: nothing changes a clause in passing. */
function versionsDiffer({ tables }: State, table: TableId): boolean {
  const now = tables[table];
  if (!now) return false;
  const told = textAfter(now, now.versions.length);
  const sorted = ({ text, reservations }: NotedText) =>
    JSON.stringify([Object.entries(text).sort(), reservations]);
  return sorted(now) !== sorted(told);
}

const reservedTwice = ({ tables }: State, table: TableId): boolean =>
  !unique((tables[table]?.reservations ?? []).map(({ party }) => party));

const staleAgenda = ({ tables }: State, table: TableId): boolean =>
  (tables[table]?.agenda ?? []).some((motion) => tables[table]?.motions[motion]?.status !== "tabled");

const tracksBeyond = ({ scenario, tracks }: State): readonly string[] =>
  Object.entries(scenario.tracks)
    .filter(([id, { min, max }]) => {
      const value = tracks[id] ?? Number.NaN;
      return !(isWhole(value) && value >= units(scenario, id, min) && value <= units(scenario, id, max));
    })
    .map(([id]) => id);

const dealsWhere = (broken: (deal: State["deals"][string], state: State) => boolean) => (state: State) =>
  Object.values(state.deals)
    .filter((deal) => broken(deal, state))
    .map(({ id }) => id);

/** Every card of every seat: in hand or still to be drawn. */
const cardsOf = ([, { hand, deck }]: Seated): readonly string[] => [...hand, ...deck];

const spentCards = (state: State): readonly string[] => {
  const held = Object.entries(state.seats).flatMap(cardsOf);
  const gone = state.played.filter(({ outcome }) => outcome !== "returned").map(({ card }) => card);
  return gone.filter((card) => held.includes(card));
};

export const INVARIANTS: readonly Invariant[] = [
  ...OF_DECISIONS,
  {
    title: "capital is a whole number from 0",
    violations: seatsWhere(({ capital }) => !isWhole(capital) || capital < 0),
  },
  {
    title: "trust lies between 0 and 100, towards every other seat",
    violations: seatsWhere(
      ({ trust }, { seats }) =>
        Object.values(trust).some((n) => !(isWhole(n) && n >= 0 && n <= 100)) ||
        Object.keys(trust).length !== Object.keys(seats).length - 1,
    ),
  },
  {
    title: "a hand keeps its limit, but for cards that came back",
    violations: seatsWhere(
      ({ hand }, state, id) => hand.length > state.scenario.rules.hand.limit + returned(state, id),
    ),
  },
  {
    title: "no more cards are committed than a round allows, all of them from the hand",
    violations: seatsWhere(
      ({ commitments, hand }, { scenario }) =>
        commitments.length > scenario.rules.cardsPerRound ||
        commitments.some(({ card }) => !hand.includes(card)),
    ),
  },
  {
    title: "there is one copy of each card",
    violations: (state) => {
      const held = Object.entries(state.seats).flatMap(cardsOf);
      return held.filter((card, i) => held.indexOf(card) !== i);
    },
  },
  { title: "a card that was played is in nobody's hand", violations: spentCards },
  {
    title: "cards that are revealed are resolved in the same moment",
    violations: ({ played }) => played.filter(({ outcome }) => outcome === "pending").map(({ card }) => card),
  },
  {
    title: "missing points cost no more than the rule's most",
    violations: seatsWhere(
      ({ shortfall }, { scenario }) => shortfall < 0 || shortfall > scenario.rules.shortfall.most,
    ),
  },
  {
    title: "penalties never shrink below nothing",
    violations: seatsWhere(({ penalty }) => !isWhole(penalty) || penalty < 0),
  },
  { title: "an effort is 0 to 3", violations: seatsWhere(({ effort }) => ![0, 1, 2, 3].includes(effort)) },
  { title: "tracks are whole numbers of their units within their limits", violations: tracksBeyond },
  { title: "a text holds only clauses and options of its table", violations: tablesWhere(unknownClause) },
  { title: "a text is possible under the table's limits", violations: tablesWhere(textIsImpossible) },
  {
    title: "a text and its footnotes are what its versions add up to",
    violations: tablesWhere(versionsDiffer),
  },
  { title: "a member has one footnote in a text", violations: tablesWhere(reservedTwice) },
  {
    title: "a footnote stands at a clause that can be reserved",
    violations: tablesWhere(({ scenario, tables }, table) =>
      (tables[table]?.reservations ?? []).some(
        ({ issue }) => tableById(scenario, table).issues[issue]?.reservable !== true,
      ),
    ),
  },
  { title: "the agenda holds motions that wait, and no others", violations: tablesWhere(staleAgenda) },
  {
    title: "every party of a deal is a seat",
    violations: dealsWhere(
      ({ parties }, { seats }) => parties.length < 2 || parties.some((party) => !(party in seats)),
    ),
  },
  {
    title: "every promise is a party's",
    violations: dealsWhere(({ parties, undertakings }) =>
      undertakings.some(({ seat }) => !parties.includes(seat)),
    ),
  },
  {
    title: "a deal in force was accepted by all its parties",
    violations: dealsWhere(
      ({ status, parties, accepted }) =>
        status === "inForce" && !parties.every((party) => accepted.includes(party)),
    ),
  },
  {
    title: "only promises of deals in force are judged",
    violations: dealsWhere(
      ({ status, undertakings }) =>
        status !== "inForce" && undertakings.some(({ outcome }) => outcome !== "open"),
    ),
  },
  {
    title: "a favour passes between two seats that may exchange it, once",
    violations: ({ scenario, favours }) => [
      ...favours
        .filter(({ favour, from, to }) => from === to || !scenario.favours[favour])
        .map(({ favour }) => favour),
      ...(unique(favours.map(({ favour, from, to }) => `${favour}.${from}.${to}`)) ? [] : ["twice"]),
    ],
  },
  {
    title: "stances and answers are gone once they are revealed",
    violations: ({ step, stances, answers }) => [
      ...(step.kind === "silence" || step.kind === "reading" ? [] : Object.keys(stances)),
      ...(step.kind === "reopening" ? [] : Object.keys(answers)),
    ],
  },
  {
    title: "when the results are out every table has ended and every score is 0 to 100",
    violations: ({ results, tables }) =>
      results === null
        ? []
        : [
            ...Object.keys(tables).filter((table) => tables[table]?.outcome === "open"),
            ...Object.keys(results.seats).filter((seat) => {
              const total = results.seats[seat]?.total ?? Number.NaN;
              return !(total >= 0 && total <= 100);
            }),
          ],
  },
];

/** What must hold of every change, from one state to the next. */
interface ChangeInvariant {
  readonly title: string;
  readonly violations: (before: State, after: State) => readonly string[];
}

const changedTables = (
  before: State,
  after: State,
  changed: (table: State["tables"][string], then: State["tables"][string]) => boolean,
): readonly string[] =>
  Object.entries(before.tables)
    .filter(([id, table]) => changed(table, after.tables[id] ?? table))
    .map(([id]) => id);

export const CHANGE_INVARIANTS: readonly ChangeInvariant[] = [
  {
    title: "capital is not raised above its limit",
    violations: (before, after) =>
      seatsWhere(({ capital, cap }, _, id) => capital > Math.max(cap, before.seats[id]?.capital ?? 0))(after),
  },
  {
    title: "a frozen clause keeps its wording",
    violations: (before, after) =>
      changedTables(before, after, ({ text, frozen }, then) =>
        frozen.some((issue) => then.text[issue] !== text[issue] || !then.frozen.includes(issue)),
      ),
  },
  {
    title: "a text that was concluded never changes, unless a wider war sweeps it away",
    violations: (before, after) =>
      changedTables(
        before,
        after,
        (table, then) =>
          table.outcome !== "open" &&
          (table.text !== then.text || (table.outcome !== then.outcome && !after.directWar)),
      ),
  },
  {
    title: "steps are counted forwards",
    violations: ({ stepNumber }, after) => (after.stepNumber < stepNumber ? [String(after.stepNumber)] : []),
  },
  {
    title: "the wording of a deal never changes",
    violations: (before, after) =>
      dealsWhere(({ id, undertakings }) =>
        undertakings.some(({ pledge }, i) => after.deals[id]?.undertakings[i]?.pledge !== pledge),
      )(before),
  },
  {
    title: "a judgement stands",
    violations: (before, after) =>
      dealsWhere(({ id, undertakings }) =>
        undertakings.some(
          ({ outcome }, i) => outcome !== "open" && after.deals[id]?.undertakings[i]?.outcome !== outcome,
        ),
      )(before),
  },
  {
    title: "results stand once they are out",
    violations: (before, after) =>
      before.results !== null && before.results !== after.results ? ["results"] : [],
  },
];

/** Everything that is wrong with a state, in sentences. */
export const violationsOf = (state: State): readonly string[] =>
  INVARIANTS.flatMap(({ title, violations }) => violations(state).map((what) => `${title}: ${what}`));

/** Everything that is wrong with a change, in sentences. */
export const wrongInChange = (before: State, after: State): readonly string[] =>
  CHANGE_INVARIANTS.flatMap(({ title, violations }) =>
    violations(before, after).map((what) => `${title}: ${what}`),
  );
