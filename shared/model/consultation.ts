import type { MotionId, RoundId, SeatId, TableId } from "./ids.ts";
import type { Step } from "./step.ts";

/** The motion of whoever calls a consultation. It is put at once, beside those of the table's meetings. */
export const consultationMotion = (table: TableId, round: RoundId, caller: SeatId): MotionId =>
  `${table}.${round}.${caller}.consultation`;

/** Whether a motion was put in a consultation. */
export const isConsultation = (motion: MotionId): boolean => motion.endsWith(".consultation");

/** The motion that a consultation is about; null while there is none. */
export const motionConsulted = (step: Step): MotionId | null =>
  step.kind === "consultation" ? consultationMotion(step.table, step.round, step.caller) : null;
