import type { Recorder } from "../../events/recorder.ts";
import type { DealId } from "../../model/ids.ts";
import { giveIfPossible } from "./favours.ts";

/** Everybody has accepted. Capital passes and favours due at once are carried out; a favour that can't be given fails. */
export function closeDeal(recorder: Recorder, id: DealId): void {
  recorder.record({ kind: "dealClosed", deal: id });
  const { pay, give } = recorder.state.scenario.rules.transfer;
  recorder.state.deals[id]?.undertakings.forEach(({ seat, pledge }, index) => {
    if (pledge.kind === "favour" && pledge.by === null)
      giveIfPossible(recorder, { favour: pledge.favour, from: seat, to: pledge.to });
    if (pledge.kind === "capital") {
      recorder.record({ kind: "capitalChanged", seat, by: -pay, cause: "transfer" });
      recorder.record({ kind: "capitalChanged", seat: pledge.to, by: give, cause: "transfer" });
      recorder.record({ kind: "undertakingTested", deal: id, index, honoured: true });
    }
  });
}
