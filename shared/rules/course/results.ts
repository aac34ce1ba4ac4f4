import { holds } from "../../effects/conditions.ts";
import { countedText } from "../../effects/countedText.ts";
import { factsOfState } from "../../effects/factsOfState.ts";
import { isFavourRefused } from "../../model/home.ts";
import type { SeatId, TableId } from "../../model/ids.ts";
import type { Results, SeatResult } from "../../model/results.ts";
import type { State } from "../../model/state.ts";
import { written } from "../../model/track.ts";
import type { Valuation } from "../../model/valuation.ts";
import { valuationFrom } from "../../values/appraise.ts";
import { concerns, ownValuation } from "../../values/ownValuation.ts";
import { valueOfNoText, valueOfText } from "../../values/valuation.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
/** To a tenth; never the minus nought that rounding makes of small losses. */
const tenth = (n: number): number => Math.round(n * 10) / 10 + 0;
const clamp = (n: number, least: number, most: number): number => Math.max(least, Math.min(most, n));

function tableValue(state: State, table: TableId, valuation: Valuation): SeatResult["tables"][string] {
  const appraisal = { scenario: state.scenario, facts: factsOfState(state) };
  const now = state.tables[table];
  const walkAway = valueOfNoText(valuation, appraisal);
  const text = countedText(state.scenario, state.home, { table, text: now?.text ?? {} });
  const value =
    now?.outcome === "text"
      ? valueOfText(valuation, text, { ...appraisal, reservations: now.reservations })
      : walkAway;
  const best = sum(Object.values(valuation.worth).map((options) => Math.max(...Object.values(options))));
  return { value, walkAway, best };
}

/** Points of favours given and received, where what they are counted on holds at the end. */
function favourPoints(state: State, seat: SeatId): number {
  const points = state.favours.map(({ favour: id, from, to }) => {
    const favour = state.scenario.favours[id];
    if (!favour || isFavourRefused(state.scenario.home, state.home, id)) return 0;
    const cast = { self: seat, giver: from, receiver: to };
    const setting = { scenario: state.scenario, facts: factsOfState(state), cast };
    if (favour.counts !== undefined && holds(favour.counts, setting) !== true) return 0;
    const role = seat === from ? favour.worth.giver : seat === to ? favour.worth.receiver : undefined;
    return (role ?? 0) + (favour.worth[seat] ?? 0);
  });
  return sum(points);
}

/** Points for tracks that ended above or below their start, by the seat's stakes. */
function trackPoints(state: State, seat: SeatId): number {
  const { seats, tracks, rules } = state.scenario;
  const points = Object.entries(seats[seat]?.stakes ?? {}).map(
    ([track, each]) =>
      each * (written(state.scenario, track, state.tracks[track] ?? 0) - (tracks[track]?.start ?? 0)),
  );
  return tenth(clamp(sum(points), -rules.tracksMost, rules.tracksMost));
}

/** 70 × (raw − zero) / (hundred − zero); without anchors in the scenario, from walk-away to the best of each table. */
function textPoints({ scenario }: State, seat: SeatId, values: Pick<SeatResult, "raw" | "tables">): number {
  const tables = Object.values(values.tables);
  const zero = scenario.seats[seat]?.zero ?? sum(tables.map(({ walkAway }) => walkAway));
  const hundred = scenario.seats[seat]?.hundred ?? sum(tables.map(({ best }) => best));
  return hundred === zero ? 0 : tenth((scenario.rules.textShare * (values.raw - zero)) / (hundred - zero));
}

function bandOf({ scenario }: State, total: number): SeatResult["band"] {
  if (total >= scenario.rules.bands.met) return "met";
  return total >= scenario.rules.bands.mixed ? "mixed" : "failed";
}

function objectivesOf(state: State, seat: SeatId): SeatResult["objectives"] {
  const setting = { scenario: state.scenario, facts: factsOfState(state), cast: { self: seat } };
  return (state.seats[seat]?.objectives ?? []).map((objective) => {
    const met = state.scenario.objectives[objective]?.met;
    return { objective, met: met !== undefined && holds(met, setting) === true };
  });
}

/** How one seat's score came about (rules.md §8). After direct war every seat scores nothing. */
function seatResult(state: State, seat: SeatId): SeatResult {
  const { scenario } = state;
  const valuations = Object.keys(scenario.tables).map(
    (table) => [table, ownValuation(state, table, seat)] as const,
  );
  const relevant = valuations.filter(([, valuation]) => concerns(valuation));
  const tables = Object.fromEntries(
    relevant.map(([table, valuation]) => [table, tableValue(state, table, valuation)]),
  );
  const favours = favourPoints(state, seat);
  const raw = sum(Object.values(tables).map(({ value }) => value)) + favours;
  const objectives = objectivesOf(state, seat);
  const objectivePoints = objectives.filter(({ met }) => met).length * scenario.rules.objective;
  const { per, most } = scenario.rules.capitalLeft;
  const own = state.seats[seat];
  const capital = Math.min(most, Math.floor((own?.capital ?? 0) / per));
  const penalty = (own?.penalty ?? 0) + (own?.shortfall ?? 0);
  const texts = textPoints(state, seat, { raw, tables });
  const tracks = trackPoints(state, seat);
  const whole = texts + objectivePoints + tracks + capital - penalty;
  const total = state.directWar ? 0 : tenth(clamp(whole, 0, 100));
  return {
    tables,
    favours,
    raw,
    texts,
    objectives,
    objectivePoints,
    tracks,
    capital,
    penalty,
    total,
    band: bandOf(state, total),
  };
}

function automatonValue(state: State, party: string): number {
  const own = Object.entries(state.scenario.tables).filter(([, table]) => table.members.includes(party));
  return sum(
    own.map(([table]) => tableValue(state, table, valuationFrom(state.scenario, table, party)).value),
  );
}

/** The first ending that holds, and every seat's score. */
export function resultsOf(state: State): Results {
  const setting = { scenario: state.scenario, facts: factsOfState(state), cast: {} };
  const endings = Object.entries(state.scenario.endings);
  const ending = endings.find(([, { when }]) => when === undefined || holds(when, setting) === true);
  const each = <T>(ids: readonly string[], make: (id: string) => T) =>
    Object.fromEntries(ids.map((id) => [id, make(id)]));
  return {
    ending: ending?.[0] ?? "",
    seats: each(Object.keys(state.seats), (seat) => seatResult(state, seat)),
    automata: each(Object.keys(state.scenario.automata), (party) => automatonValue(state, party)),
  };
}
