import type { Deal, Promised } from "../../model/deal.ts";
import type { FavourId, SeatId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import type { View } from "../../model/view.ts";
import { knownGivings } from "./favours.ts";

interface Prices {
  readonly rules: { readonly transfer: { readonly pay: number }; readonly escrow: number };
  readonly favours: Readonly<Record<FavourId, { readonly price: number }>>;
}

/** Whether a payment or favour falls due when its deal closes: it is neither dated nor hangs on anything. */
export const isAtOnce = ({ pledge, if: proviso }: Promised): boolean =>
  (pledge.kind === "capital" || pledge.kind === "favour") && pledge.by === null && proviso === null;

/** What a promise costs when its deal closes, in political capital: what is due at once, and what goes into escrow. */
export function priceAtOnce({ rules, favours }: Prices, one: Promised): number {
  const { pledge, escrow } = one;
  if (pledge.kind === "capital") return isAtOnce(one) ? rules.transfer.pay : 0;
  if (pledge.kind !== "favour") return 0;
  const price = favours[pledge.favour]?.price ?? 0;
  if (escrow) return rules.escrow + price;
  return isAtOnce(one) ? price : 0;
}

/** Whether a seat stands by what it says in a deal: it offered or accepted it. */
export const binds = (seat: SeatId, { status, accepted }: Deal): boolean =>
  status === "inForce" || (status === "offered" && accepted.includes(seat));

/** Promises of a seat that still bind it. */
export const bindingPromises = (deals: readonly Deal[], seat: SeatId): readonly Promised[] =>
  deals
    .filter((deal) => binds(seat, deal))
    .flatMap(({ undertakings }) => undertakings.filter((one) => one.seat === seat && one.outcome === "open"));

const receiversOf = (promises: readonly Promised[], favour: FavourId): readonly SeatId[] =>
  promises.flatMap(({ pledge }) => (pledge.kind === "favour" && pledge.favour === favour ? [pledge.to] : []));

/**
 * What you offer is reserved while the offer stands: a favour that can be given once can't be promised to
 * two seats, not even on different conditions. Only the seat's own promises count; of others' it may not know.
 * It can still give it to a third, and break its word.
 */
export function refuseReserved(view: View, promises: readonly Promised[]): Refusal | null {
  const { own } = view;
  if (own === null) return null;
  const mine = promises.filter(({ seat }) => seat === own.seat);
  const all = [...bindingPromises(Object.values(own.deals), own.seat), ...mine];
  const overdrawn = mine.some(({ pledge }) => {
    if (pledge.kind !== "favour") return false;
    const given = knownGivings(view, pledge.favour);
    const mineTo = given.filter(({ from }) => from === own.seat).map(({ to }) => to);
    const byOthers = given.length - mineTo.length;
    const receivers = new Set([...mineTo, ...receiversOf(all, pledge.favour)]);
    const times = view.scenario.favours[pledge.favour]?.times ?? 0;
    return receivers.size + byOthers > times + (view.public.grants[pledge.favour] ?? 0);
  });
  return overdrawn ? refusal("favourReserved") : null;
}
