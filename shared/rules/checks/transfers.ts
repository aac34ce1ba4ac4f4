import type { Promised } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { roundOf } from "../../model/round.ts";
import type { View } from "../../model/view.ts";
import { isAtOnce, priceAtOnce } from "./reserved.ts";

/** A payment at once: from whom to whom; null for any other promise. */
const paymentOf = (one: Promised): { readonly from: SeatId; readonly to: SeatId } | null =>
  one.pledge.kind === "capital" && isAtOnce(one) ? { from: one.seat, to: one.pledge.to } : null;

/** A pair passes capital at once only once a round each way. */
export function refuseTransfer(view: View, promised: Promised): Refusal | null {
  const payment = paymentOf(promised);
  const round = roundOf(view.public.clock.step);
  const done = Object.values(view.own?.deals ?? {}).some(
    (deal) =>
      deal.round === round &&
      deal.status === "inForce" &&
      deal.undertakings.some((one) => {
        const earlier = paymentOf(one);
        return earlier !== null && earlier.from === payment?.from && earlier.to === payment.to;
      }),
  );
  return done ? refusal("transferDone") : null;
}

/** Within one deal too a pair passes capital once each way, and whoever pays has it: for all that falls due at once. */
export function refuseTransfers(view: View, promises: readonly Promised[]): Refusal | null {
  const payments = promises.flatMap((one) => paymentOf(one) ?? []);
  if (new Set(payments.map(({ from, to }) => `${from}>${to}`)).size < payments.length)
    return refusal("transferDone");
  const { own } = view;
  const mine = promises.filter(({ seat }) => seat === own?.seat);
  const needed = mine.reduce((sum, one) => sum + priceAtOnce(view.scenario, one), 0);
  return own !== null && own.available < needed
    ? refusal("notEnoughCapital", { needed, have: own.available })
    : null;
}
