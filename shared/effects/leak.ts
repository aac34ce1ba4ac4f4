import { type Deal, type LeakedDeal, termsOf } from "../model/deal.ts";
import type { SeatId } from "../model/ids.ts";
import { type Act, seatsOf } from "./act.ts";

const asRead = ({ id, parties, round, undertakings }: Deal): LeakedDeal => ({
  id,
  parties,
  round,
  promises: undertakings.map(termsOf),
});

/**
 * One of the secret deals in force of these seats, by lot, is read by everybody from now on. Its parties; none if there is
 * no such deal: then nothing happens, and everybody sees that.
 */
export function leakOne(ref: string, act: Act): readonly SeatId[] {
  const { deals, leaked } = act.recorder.state;
  const seats = seatsOf(act, ref);
  const secret = Object.values(deals).filter(
    ({ id, status, parties }) =>
      status === "inForce" && !(id in leaked) && parties.some((party) => seats.includes(party)),
  );
  const deal = secret[act.recorder.roll(`${act.key}.leak`, Math.max(1, secret.length))];
  if (!deal) return [];
  act.recorder.record({ kind: "dealLeaked", deal: asRead(deal) });
  return deal.parties;
}
