import type { Effect } from "../model/effect.ts";
import type { HomeVerdicts } from "../model/home.ts";
import type { FavourId, FlagId, IssueId, RoundId, SeatId, TableId, TrackId } from "../model/ids.ts";
import type { SeatState } from "../model/state.ts";
import { units } from "../model/track.ts";
import { added, alterSeat, alterTable, clamp } from "./alter.ts";
import { event, everybody, nobody } from "./definition.ts";

/** Why a number changed, for the log: the id of a card, event or favour, or a word of the rules. */
export type Cause = string;

/** What happens to the world and to a seat's means. Most are the outcome of an effect. */
export const worldEvents = {
  /** In the track's units. The track's limits hold. */
  trackShifted: event<{ readonly track: TrackId; readonly by: number; readonly cause: Cause }>({
    apply: (state, { track, by }) => {
      const { min = 0, max = 100 } = state.scenario.tracks[track] ?? {};
      const limit = (written: number) => units(state.scenario, track, written);
      const now = state.tracks[track] ?? 0;
      // Escalation can't be raised above its cap; where it already stands above, it may stay.
      const { escalation } = state.scenario.war ?? {};
      const most = escalation?.track === track ? Math.max(now, limit(escalation.cap)) : limit(max);
      const value = clamp(now + by, limit(min), Math.min(limit(max), most));
      return { ...state, tracks: { ...state.tracks, [track]: value } };
    },
    audience: everybody,
  }),
  driftShifted: event<{ readonly track: TrackId; readonly by: number; readonly cause: Cause }>({
    apply: (state, { track, by }) => ({ ...state, drifts: added(state.drifts, track, by) }),
    audience: everybody,
  }),
  /** Political capital is a seat's own secret. It stops at 0 and at the seat's limit. */
  capitalChanged: event<{ readonly seat: SeatId; readonly by: number; readonly cause: Cause }>({
    apply: (state, { seat, by }) =>
      alterSeat(state, seat, ({ capital, cap }) => ({
        capital: clamp(capital + by, 0, Math.max(cap, capital)),
      })),
    audience: ({ seat }) => [seat],
  }),
  capShifted: event<{ readonly seat: SeatId; readonly by: number }>({
    apply: (state, { seat, by }) => alterSeat(state, seat, ({ cap }) => ({ cap: Math.max(0, cap + by) })),
    audience: ({ seat }) => [seat],
  }),
  /** What others are told of a seat's capital: low, middle or high, in each Briefing. */
  capitalLevelTold: event<{ readonly seat: SeatId; readonly level: SeatState["capitalLevel"] }>({
    apply: (state, { seat, level }) => alterSeat(state, seat, () => ({ capitalLevel: level })),
    audience: everybody,
  }),
  /** Points of final score lost; `shortfall` for a price that couldn't be paid. */
  penaltyIncurred: event<{
    readonly seat: SeatId;
    readonly points: number;
    readonly shortfall: boolean;
    readonly cause: Cause;
  }>({
    apply: (state, { seat, points, shortfall }) =>
      alterSeat(state, seat, (before) =>
        shortfall
          ? { shortfall: Math.min(state.scenario.rules.shortfall.most, before.shortfall + points) }
          : { penalty: before.penalty + points },
      ),
    audience: ({ seat }) => [seat],
  }),
  trustShifted: event<{
    readonly of: SeatId;
    readonly in: SeatId;
    readonly by: number;
    readonly cause: Cause;
  }>({
    apply: (state, shift) =>
      alterSeat(state, shift.of, ({ trust }) => ({
        trust: { ...trust, [shift.in]: clamp((trust[shift.in] ?? 0) + shift.by, 0, 100) },
      })),
    audience: (shift) => [shift.of, shift.in],
  }),
  flagSet: event<{ readonly flag: FlagId; readonly on: boolean }>({
    apply: (state, { flag, on }) => {
      const others = state.flags.filter((one) => one !== flag);
      return { ...state, flags: on ? [...others, flag] : others };
    },
    audience: everybody,
  }),
  worthShifted: event<{
    readonly seat: SeatId;
    readonly issue: IssueId;
    readonly option: string;
    readonly by: number;
  }>({
    apply: (state, { seat, issue, option, by }) =>
      alterSeat(state, seat, ({ worthShifts }) => ({
        worthShifts: { ...worthShifts, [issue]: added(worthShifts[issue] ?? {}, option, by) },
      })),
    audience: ({ seat }) => [seat],
  }),
  walkAwayShifted: event<{ readonly seat: SeatId; readonly table: TableId; readonly by: number }>({
    apply: (state, { seat, table, by }) =>
      alterSeat(state, seat, ({ walkAwayShifts }) => ({ walkAwayShifts: added(walkAwayShifts, table, by) })),
    audience: ({ seat }) => [seat],
  }),
  favourGranted: event<{ readonly favour: FavourId; readonly times: number }>({
    apply: (state, { favour, times }) => ({ ...state, grants: added(state.grants, favour, times) }),
    audience: everybody,
  }),
  motionPutFirst: event<{ readonly seat: SeatId; readonly table: TableId }>({
    apply: (state, { seat, table }) => alterTable(state, table, ({ first }) => ({ first: [...first, seat] })),
    audience: everybody,
  }),
  /** Prices of breaking are multiplied until the round ends; `issue` null: on every clause. */
  breakPriceSet: event<{ readonly seat: SeatId; readonly issue: IssueId | null; readonly times: number }>({
    apply: (state, { seat, issue, times }) =>
      alterSeat(state, seat, ({ breakPrices }) => ({ breakPrices: [...breakPrices, { issue, times }] })),
    audience: everybody,
  }),
  issueFrozen: event<{ readonly table: TableId; readonly issue: IssueId }>({
    apply: (state, { table, issue }) =>
      alterTable(state, table, ({ frozen }) => ({
        frozen: frozen.includes(issue) ? frozen : [...frozen, issue],
      })),
    audience: everybody,
  }),
  effectScheduled: event<{
    readonly round: RoundId;
    readonly self: SeatId | null;
    readonly effects: readonly Effect[];
  }>({
    apply: (state, { round, self, effects }) => ({
      ...state,
      later: [...state.later, { round, self, effects }],
    }),
    audience: nobody,
  }),
  scheduleDone: event<{ readonly round: RoundId }>({
    apply: (state, { round }) => ({ ...state, later: state.later.filter((one) => one.round !== round) }),
    audience: nobody,
  }),
  /** Prices that held for one round only are gone. */
  pricesReset: event<Record<never, never>>({
    apply: (state) => ({
      ...state,
      seats: Object.fromEntries(
        Object.entries(state.seats).map(([id, seat]) => [id, { ...seat, breakPrices: [] }]),
      ),
    }),
    audience: everybody,
  }),
  effortChosen: event<{ readonly seat: SeatId; readonly effort: number }>({
    apply: (state, { seat, effort }) => alterSeat(state, seat, () => ({ effort })),
    audience: ({ seat }) => [seat],
  }),
  /** How the Council's fighting went: what everybody sees of both sides' efforts. */
  frontMoved: event<{ readonly by: number; readonly active: readonly SeatId[] }>({
    apply: (state, { active }) => ({
      ...state,
      lastEfforts: Object.fromEntries(active.map((seat) => [seat, 1])),
    }),
    audience: everybody,
  }),
  /** At the end: for what there was consent at home. What it is refused to counts for less. */
  homeJudged: event<{ readonly verdicts: HomeVerdicts }>({
    apply: (state, { verdicts }) => ({ ...state, home: verdicts }),
    audience: everybody,
  }),
  directWarBroke: event<Record<never, never>>({
    apply: (state) => ({ ...state, directWar: true }),
    audience: everybody,
  }),
};
