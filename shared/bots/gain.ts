import type { Package, TableId } from "../model/ids.ts";
import { completed } from "../values/valuation.ts";
import { type Mind, once } from "./mind.ts";
import { withChanges, withText } from "./prospect.ts";
import { worthNow, worthOf } from "./worth.ts";

/** How much the expected end counts for a motion, against the text as it is settled now. */
const EXPECTED = 0.65;

const settledText = ({ view }: Mind, table: TableId): Package =>
  completed(view.scenario.tables[table]?.issues ?? {}, view.public.tables[table]?.text ?? {});

const settledWorth = (mind: Mind, table: TableId): number =>
  once(mind, `settled.${table}`, () => worthOf(mind, withText(mind.now, table, settledText(mind, table))));

/**
 * What a motion is worth to the seat: what it changes in the expected end, and, since what is expected is
 * not yet had, what it changes in the text as it is settled now.
 */
export const gainOf = (mind: Mind, table: TableId, changes: Package): number =>
  once(mind, `gain.${table}.${JSON.stringify(changes)}`, () => gain(mind, table, changes));

function gain(mind: Mind, table: TableId, changes: Package): number {
  const expected = worthOf(mind, withChanges(mind.now, table, changes)) - worthNow(mind);
  const text = { ...settledText(mind, table), ...changes };
  const settled = worthOf(mind, withText(mind.now, table, text)) - settledWorth(mind, table);
  return EXPECTED * expected + (1 - EXPECTED) * settled;
}
