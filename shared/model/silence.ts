import type { ReasonId, SeatId, SilenceId, TableId } from "./ids.ts";

/** The id of a table's reading, as what is put under silence. No motion has such an id: no seat's begins with a digit. */
export const readingId = (table: TableId, number: 1 | 2): SilenceId => `${table}.reading.${number}`;

/** The reading that an id means; null: it means a motion. */
export function readingOf(id: SilenceId): { readonly table: TableId; readonly number: 1 | 2 } | null {
  const [, table = "", number] = /^([^.]+)\.reading\.([12])$/.exec(id) ?? [];
  return number === undefined ? null : { table, number: number === "1" ? 1 : 2 };
}

/** The table at which a silence runs: ids of motions and readings begin with it. */
export const tableOfSilence = (id: SilenceId): TableId => id.slice(0, Math.max(0, id.indexOf(".")));

/** A member's statement in plenary that it will break a silence that is still to come. */
export interface Announcement {
  readonly silence: SilenceId;
  readonly seat: SeatId;
  readonly reason: ReasonId;
  /** The number of the step in which it was made: until that ends it can be taken back. */
  readonly step: number;
}

/** What a seat has said in plenary about breaking this silence, among all that was announced at the tables; undefined: nothing. */
export const announcementOf = (
  { tables }: { readonly tables: Readonly<Record<TableId, { readonly announced: readonly Announcement[] }>> },
  seat: SeatId,
  silence: SilenceId,
): Announcement | undefined =>
  tables[tableOfSilence(silence)]?.announced.find((one) => one.seat === seat && one.silence === silence);
