import type { Outline } from "./scenarioIndex.ts";

type Meetings = Readonly<Record<string, { readonly meets: Readonly<Record<string, unknown>> }>>;
interface Calendar {
  readonly rounds: Meetings;
  readonly tables: Readonly<
    Record<string, Outline["tables"][string] & { readonly firstAndLast?: string | undefined }>
  >;
}
interface Moved {
  readonly table: string;
  readonly round: string;
  readonly mover: string;
}

/**
 * Whether a motion is one of the two that a table keeps for one member: `first` at its first meeting, `last`
 * at its last one, null otherwise. Such a motion needs no seconder.
 */
export function floorOf(
  { rounds, tables }: Calendar,
  { table, round, mover }: Moved,
): "first" | "last" | null {
  if (tables[table]?.firstAndLast !== mover) return null;
  const meetings = Object.keys(rounds).filter((one) => table in (rounds[one]?.meets ?? {}));
  if (round === meetings[0]) return "first";
  return round === meetings.at(-1) ? "last" : null;
}
