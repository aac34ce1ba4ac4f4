import type { TableId } from "../model/ids.ts";
import type { State } from "../model/state.ts";

/** What must hold in every state of every match. Each sentence is a promise to the players. */
export interface Invariant {
  readonly title: string;
  /** What breaks it, or nothing. */
  readonly violations: (state: State) => readonly string[];
}

/** Tables of which it is true. */
export const tablesWhere = (broken: (state: State, table: TableId) => boolean) => (state: State) =>
  Object.keys(state.tables).filter((table) => broken(state, table));
