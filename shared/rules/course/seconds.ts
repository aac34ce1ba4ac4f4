import type { Recorder } from "../../events/recorder.ts";
import type { PledgeOf } from "../../model/deal.ts";
import type { RoundId, SeatId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import type { State } from "../../model/state.ts";
import { changedBy, coversMotion } from "../checks/covers.ts";
import { openUndertakings, testPromises } from "./promises.ts";

/** The other party's motions for this round that a promise to second covers. */
function motionsCovered(state: State, pledge: PledgeOf<"second">, round: RoundId): readonly Motion[] {
  return Object.values(state.tables).flatMap(({ motions, text }) =>
    Object.values(motions).filter(
      (motion) =>
        motion.status === "tabled" &&
        motion.round === round &&
        motion.mover === pledge.mover &&
        !motion.counterText &&
        coversMotion(state.scenario, pledge.on, changedBy(motion.changes, text)),
    ),
  );
}

/**
 * When the Talks end, a second that was promised is due for each motion that stands: its promiser has the Decisions to
 * see to it. A motion tabled later comes too late to break anybody's word.
 */
export function callForSeconds(recorder: Recorder, round: RoundId): void {
  for (const { deal, index, one } of openUndertakings(recorder.state.deals)) {
    if (one.pledge.kind !== "second") continue;
    for (const { id, seconders } of motionsCovered(recorder.state, one.pledge, round))
      if (!seconders.includes(one.seat))
        recorder.record({ kind: "secondDue", deal: deal.id, index, motion: id });
  }
}

const isSecondedBy = (seat: SeatId, { seconders }: Motion): boolean => seconders.includes(seat);

/** When the Council opens, promises to second are put to the test. */
export function testSeconds(recorder: Recorder, round: RoundId): void {
  testPromises(recorder, (seat, pledge, { due }) => {
    if (pledge.kind !== "second") return null;
    const motions = motionsCovered(recorder.state, pledge, round);
    const seconded = motions.some((motion) => isSecondedBy(seat, motion));
    const missed = motions.some((motion) => due.includes(motion.id) && !isSecondedBy(seat, motion));
    if (missed) return false;
    return seconded ? true : null;
  });
}
