import type { Recorder } from "../../events/recorder.ts";
import { motionConsulted } from "../../model/consultation.ts";
import type { Motion } from "../../model/motion.ts";
import type { Step } from "../../model/step.ts";
import { secondByAutomata } from "./automata.ts";
import { fall, isWellFormed, putMotion } from "./council.ts";

type Consultation = Extract<Step, { kind: "consultation" }>;

const motionOf = ({ state }: Recorder, step: Consultation): Motion | null =>
  state.tables[step.table]?.motions[motionConsulted(step) ?? ""] ?? null;

/** The interrupted phase goes on. */
export const resume = (recorder: Recorder, { table }: Pick<Consultation, "table">): void =>
  recorder.record({ kind: "consultationEnded", table });

/** The plenary is over: the caller's motion is put at once if it was seconded; else the phase goes on. */
export function endConsultation(recorder: Recorder, step: Consultation): void {
  const tabled = motionOf(recorder, step);
  if (tabled) secondByAutomata(recorder, step.table, (motion) => motion.id === tabled.id);
  const motion = motionOf(recorder, step);
  if (!motion) return resume(recorder, step);
  const seconded = motion.seconders.length > 0;
  if (seconded && isWellFormed(recorder.state, motion)) return putMotion(recorder, motion, step.round);
  fall(recorder, motion, seconded ? "illFormed" : "untaken");
  resume(recorder, step);
}
