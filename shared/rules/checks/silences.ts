import type { SeatId, SilenceId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { roundOf } from "../../model/round.ts";
import { roundIds } from "../../model/scenarioIndex.ts";
import { readingOf, tableOfSilence } from "../../model/silence.ts";
import type { View } from "../../model/view.ts";

/** Something that will be put under silence, or is, and that the viewer may know of. */
export interface SilenceInSight {
  readonly table: TableId;
  /** Null: a reading. */
  readonly motion: Motion | null;
  /** Silence runs on it now. */
  readonly running: boolean;
}

/** A motion in the seat's room, else one that everybody has seen put. */
function motionKnown({ own, public: open }: View, id: SilenceId): Motion | null {
  const table = tableOfSilence(id);
  return own?.rooms[table]?.motions[id] ?? open.tables[table]?.motions[id] ?? null;
}

/** A motion that waits for this round's meeting, or is under silence. */
function motionInSight(view: View, id: SilenceId): SilenceInSight | null {
  const motion = motionKnown(view, id);
  if (!motion) return null;
  const running = motion.status === "silence";
  const waits = motion.status === "tabled" && motion.round === roundOf(view.public.clock.step);
  return running || waits ? { table: motion.table, motion, running } : null;
}

/** Whether the table ends in this round, by its readings if it has any. */
function concludesNow({ scenario, public: open }: View, table: TableId): boolean {
  const round = roundOf(open.clock.step);
  const meeting = scenario.rounds[round ?? ""]?.meets[table];
  return meeting !== undefined && (meeting.concludes || roundIds(scenario).at(-1) === round);
}

/** The reading that runs, or the next: the first in the round in which the table ends, the second once the first is broken. */
function readingInSight(view: View, id: SilenceId): SilenceInSight | null {
  const { table = "", number = 1 } = readingOf(id) ?? {};
  const { readings = [], outcome } = view.public.tables[table] ?? {};
  const last = readings.at(-1);
  if (outcome !== "open" || !concludesNow(view, table)) return null;
  if (number > (view.scenario.tables[table]?.readings ?? 0)) return null;
  if (last?.number === number && last.status === "silence") return { table, motion: null, running: true };
  const next = number === 1 ? readings.length === 0 : last?.number === 1 && last.status === "broken";
  return next ? { table, motion: null, running: false } : null;
}

/** What the id means, if the viewer may know that it is before its table in this round; else null. */
export const silenceInSight = (view: View, id: SilenceId): SilenceInSight | null =>
  readingOf(id) === null ? motionInSight(view, id) : readingInSight(view, id);

/** Mover and seconders may not break silence on their own motion. */
export const isBound = ({ motion }: SilenceInSight, seat: SeatId): boolean =>
  motion !== null && (motion.mover === seat || motion.seconders.includes(seat));
