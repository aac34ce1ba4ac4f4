import { textNow } from "../../effects/known.ts";
import type { Package, TableId } from "../../model/ids.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import { type Mind, onceInWorld } from "../mind.ts";
import { inAWord, withChanges, withText } from "../world/prospect.ts";
import { worthNow, worthOf } from "./worth.ts";

/**
 * How much the expected end counts for a motion at most, against the text as it is settled now; and how much of it each later
 * meeting of the table allows. What nobody moves at the last one is not in the text, whatever everybody asks for.
 */
const EXPECTED = { most: 0.65, byMeeting: 0.3 } as const;
/** How much what stands counts, at the first meeting, for whoever could keep it so. */
const STANDING = 0.19;

/** How often the table meets in later rounds. */
function meetingsLeft({ view, round }: Mind, table: TableId): number {
  const { rounds } = view.scenario;
  const later = roundIds({ rounds }).slice(roundIndex({ rounds }, round) + 1);
  return later.filter((one) => rounds[one]?.meets[table] !== undefined).length;
}

const settledText = ({ world }: Mind, table: TableId): Package => textNow(world.known, table);

const settledWorth = (mind: Mind, table: TableId): number =>
  onceInWorld(mind, `settled.${table}`, () =>
    worthOf(mind, withText(mind.now, table, settledText(mind, table))),
  );

/** What it changes in the text as it is settled now. */
function settledGain(mind: Mind, table: TableId, changes: Package): number {
  const text = { ...settledText(mind, table), ...changes };
  return worthOf(mind, withText(mind.now, table, text)) - settledWorth(mind, table);
}

/**
 * What a motion is worth to the seat: what it changes in the expected end, and, since what is expected is
 * not yet had, what it changes in the text as it is settled now.
 */
export const gainOf = (mind: Mind, table: TableId, changes: Package): number =>
  onceInWorld(mind, `gain.${table}.${inAWord(changes)}`, () => gain(mind, table, changes));

/**
 * The same for whoever is asked to let a motion pass: the wording that stands is worth the less to it, the less time is left
 * in which others may pay for it.
 */
export const gainOfPassing = (mind: Mind, table: TableId, changes: Package): number =>
  onceInWorld(mind, `passing.${table}.${inAWord(changes)}`, () => {
    const expected = worthOf(mind, withChanges(mind.now, table, changes)) - worthNow(mind);
    const left = STANDING * (1 - mind.progress);
    return (1 - left) * expected + left * settledGain(mind, table, changes);
  });

function gain(mind: Mind, table: TableId, changes: Package): number {
  const expected = worthOf(mind, withChanges(mind.now, table, changes)) - worthNow(mind);
  const counts = Math.min(EXPECTED.most, EXPECTED.byMeeting * meetingsLeft(mind, table));
  return counts * expected + (1 - counts) * settledGain(mind, table, changes);
}
