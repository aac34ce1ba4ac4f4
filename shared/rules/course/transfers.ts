import { isMet } from "../../effects/provisos.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { RoundId, SeatId } from "../../model/ids.ts";
import { roundOf } from "../../model/round.ts";
import { isAtOnce } from "../checks/reserved.ts";
import { dueRound, isDue } from "./due.ts";
import { openUndertakings, type Placed } from "./promises.ts";

/** Whether the two passed capital this way at once in this round: it can be done once. */
function hasPassed({ state }: Recorder, from: SeatId, to: SeatId): boolean {
  const round = roundOf(state.step);
  return Object.values(state.deals).some(
    (deal) =>
      deal.round === round &&
      deal.undertakings.some(
        (one) =>
          isAtOnce(one) &&
          one.honoured > 0 &&
          one.seat === from &&
          one.pledge.kind === "capital" &&
          one.pledge.to === to,
      ),
  );
}

/**
 * Pays 3 to give 2. Who has lost the capital since it was promised can't pay, and has broken its word; what
 * another deal of the round has passed already is no occasion. True: it has been put to the test.
 */
export function transfer(recorder: Recorder, { deal, index, one }: Placed): boolean {
  if (one.pledge.kind !== "capital") return false;
  const { pay, give } = recorder.state.scenario.rules.transfer;
  const { seat: from } = one;
  const { to } = one.pledge;
  if (hasPassed(recorder, from, to)) return false;
  const honoured = (recorder.state.seats[from]?.capital ?? 0) >= pay;
  if (honoured) {
    recorder.record({ kind: "capitalChanged", seat: from, by: -pay, cause: "transfer" });
    recorder.record({ kind: "capitalChanged", seat: to, by: give, cause: "transfer" });
  }
  recorder.record({ kind: "undertakingTested", deal: deal.id, index, honoured });
  return true;
}

/** In the Aftermath payments pass that are dated for this round, or whose condition has come true; once a pair and way. */
export function passWhatIsDue(recorder: Recorder, round: RoundId): void {
  const passed = new Set<string>();
  for (const placed of openUndertakings(recorder.state.deals)) {
    const { deal, one } = placed;
    if (one.pledge.kind !== "capital" || isAtOnce(one) || one.honoured > 0 || one.violated) continue;
    const due = one.if === null ? isDue(recorder.state, dueRound(recorder.state, placed), round) : true;
    const way = `${one.seat}>${one.pledge.to}`;
    if (!due || passed.has(way) || !isMet(recorder.state, deal.parties, one.if)) continue;
    if (transfer(recorder, placed)) passed.add(way);
  }
}
