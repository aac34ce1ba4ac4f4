import type { Deal, Undertaking } from "../../model/deal.ts";
import type { DealId, RoundId, SeatId } from "../../model/ids.ts";
import type { OwnView } from "../../model/view.ts";
import { isCarriedOut } from "../../rules/checks/promiseStates.ts";

/** One promise of a deal in force that is still to be kept. */
export interface OpenPromise {
  readonly deal: DealId;
  /** The round in which the deal was made. */
  readonly round: RoundId;
  readonly parties: readonly SeatId[];
  readonly promise: Undertaking;
  /** The end of which round it is due by; null: it names none. */
  readonly due: RoundId | null;
}

/** What hangs on something and is not dated is due by the end of the deal's own round. */
function dueOf({ pledge, if: proviso }: Undertaking, round: RoundId): RoundId | null {
  if ("until" in pledge) return pledge.until;
  if (!("by" in pledge)) return null;
  return pledge.by ?? (proviso === null ? null : round);
}

const openIn = ({ favours }: OwnView, { id, round, parties, undertakings }: Deal): readonly OpenPromise[] =>
  undertakings
    .filter((one) => one.outcome === "open" && !isCarriedOut(favours, one))
    .map((promise) => ({ deal: id, round, parties, promise, due: dueOf(promise, round) }));

const inForce = ({ deals }: OwnView): readonly Deal[] =>
  Object.values(deals).filter(({ status }) => status === "inForce");

/** What the seat still owes, and what it is still owed. */
export function promisesOf(own: OwnView): {
  readonly owing: readonly OpenPromise[];
  readonly owed: readonly OpenPromise[];
} {
  const open = inForce(own).flatMap((deal) => openIn(own, deal));
  return {
    owing: open.filter(({ promise }) => promise.seat === own.seat),
    owed: open.filter(({ promise }) => promise.seat !== own.seat),
  };
}

/** Offers that wait: for this seat's answer, and for that of others. */
export function offersOf(own: OwnView): {
  readonly toAnswer: readonly DealId[];
  readonly waiting: readonly DealId[];
} {
  const offered = Object.values(own.deals).filter(({ status }) => status === "offered");
  const answered = ({ accepted }: Deal): boolean => accepted.includes(own.seat);
  return {
    toAnswer: offered.filter((deal) => !answered(deal)).map(({ id }) => id),
    waiting: offered.filter(answered).map(({ id }) => id),
  };
}

/** How this seat's own promises came out so far. */
export function recordOf(own: OwnView): Readonly<Record<Undertaking["outcome"], number>> {
  const mine = inForce(own).flatMap(({ undertakings }) =>
    undertakings.filter(({ seat }) => seat === own.seat),
  );
  const count = (outcome: Undertaking["outcome"]) => mine.filter((one) => one.outcome === outcome).length;
  return { open: count("open"), kept: count("kept"), broken: count("broken"), lapsed: count("lapsed") };
}
