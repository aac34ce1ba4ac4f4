import type { Deal } from "../model/deal.ts";
import type { DealId, MotionId, SeatId, TableId } from "../model/ids.ts";
import type { Motion, TableState } from "../model/motion.ts";
import type { SeatState, State } from "../model/state.ts";

type Map<T> = Readonly<Record<string, T>>;

/** A copy of the map with one entry changed. An absent entry stays absent. */
export function alter<T>(map: Map<T>, key: string, change: (entry: T) => Partial<T>): Map<T> {
  const entry = map[key];
  return entry === undefined ? map : { ...map, [key]: { ...entry, ...change(entry) } };
}

/** A copy of the map without some keys. */
export const without = <T>(map: Map<T>, ...keys: readonly string[]): Map<T> =>
  Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)));

/** Adds to a number of a map, from 0 if it is not there. */
export const added = (map: Map<number>, key: string, by: number): Map<number> => ({
  ...map,
  [key]: (map[key] ?? 0) + by,
});

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

export const alterSeat = (
  state: State,
  seat: SeatId,
  change: (seat: SeatState) => Partial<SeatState>,
): State => ({
  ...state,
  seats: alter(state.seats, seat, change),
});

export const alterTable = (
  state: State,
  table: TableId,
  change: (table: TableState) => Partial<TableState>,
): State => ({
  ...state,
  tables: alter(state.tables, table, change),
});

/** A motion's id begins with its table's. */
export const tableOfMotion = (motion: MotionId): TableId => motion.slice(0, motion.indexOf("."));

export const alterMotion = (state: State, id: MotionId, change: (motion: Motion) => Partial<Motion>): State =>
  alterTable(state, tableOfMotion(id), (table) => ({ motions: alter(table.motions, id, change) }));

export const alterDeal = (state: State, id: DealId, change: (deal: Deal) => Partial<Deal>): State => ({
  ...state,
  deals: alter(state.deals, id, change),
});
