import type { Recorder } from "../../events/recorder.ts";
import type { DealId, SeatId } from "../../model/ids.ts";
import { roundOf } from "../../model/round.ts";
import { giveIfPossible } from "./favours.ts";

/** Whether the two passed capital this way in this round: it can be done once. */
function hasPassed({ state }: Recorder, from: SeatId, to: SeatId): boolean {
  const round = roundOf(state.step);
  return Object.values(state.deals).some(
    (deal) =>
      deal.round === round &&
      deal.undertakings.some(
        ({ seat, pledge, honoured }) =>
          honoured > 0 && seat === from && pledge.kind === "capital" && pledge.to === to,
      ),
  );
}

interface Transfer {
  readonly deal: DealId;
  readonly index: number;
  readonly from: SeatId;
  readonly to: SeatId;
}

/**
 * Pays 3 to give 2. Who has lost the capital since it was offered can't pay, and has broken its word; what
 * another deal of the round has passed already is no occasion.
 */
function transfer(recorder: Recorder, { deal, index, from, to }: Transfer): void {
  const { pay, give } = recorder.state.scenario.rules.transfer;
  if (hasPassed(recorder, from, to)) return;
  const honoured = (recorder.state.seats[from]?.capital ?? 0) >= pay;
  if (honoured) {
    recorder.record({ kind: "capitalChanged", seat: from, by: -pay, cause: "transfer" });
    recorder.record({ kind: "capitalChanged", seat: to, by: give, cause: "transfer" });
  }
  recorder.record({ kind: "undertakingTested", deal, index, honoured });
}

/** Everybody has accepted. Capital passes and favours due at once are carried out; a favour that can't be given fails. */
export function closeDeal(recorder: Recorder, id: DealId): void {
  recorder.record({ kind: "dealClosed", deal: id });
  recorder.state.deals[id]?.undertakings.forEach(({ seat, pledge }, index) => {
    if (pledge.kind === "favour" && pledge.by === null)
      giveIfPossible(recorder, { favour: pledge.favour, from: seat, to: pledge.to });
    if (pledge.kind === "capital") transfer(recorder, { deal: id, index, from: seat, to: pledge.to });
  });
}
