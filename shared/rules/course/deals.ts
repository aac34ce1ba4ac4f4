import type { Recorder } from "../../events/recorder.ts";
import type { DealId } from "../../model/ids.ts";
import { grantOf } from "../checks/escrow.ts";
import { isAtOnce } from "../checks/reserved.ts";
import { fillEscrow } from "./escrow.ts";
import { giveIfPossible } from "./favours.ts";
import type { Placed } from "./promises.ts";
import { transfer } from "./transfers.ts";

function closeOne(recorder: Recorder, placed: Placed): void {
  const { one } = placed;
  const grant = grantOf(one);
  if (one.escrow) fillEscrow(recorder, placed);
  else if (!isAtOnce(one)) return;
  else if (grant !== null) giveIfPossible(recorder, grant);
  else transfer(recorder, placed);
}

/**
 * Everybody has accepted. Capital passes and favours due at once are carried out, escrows are filled; a favour that
 * can't be given fails.
 */
export function closeDeal(recorder: Recorder, id: DealId): void {
  recorder.record({ kind: "dealClosed", deal: id });
  const deal = recorder.state.deals[id];
  if (!deal) return;
  for (const [index, one] of deal.undertakings.entries()) closeOne(recorder, { deal, index, one });
}
