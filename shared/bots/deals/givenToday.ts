import type { Promised } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import type { Mind } from "../mind.ts";

/** Favours that a seat is known to have given in this round. */
const givenBy = ({ own, view, round }: Mind, seat: SeatId): number =>
  [...(seat === own.seat ? own.favours : view.public.favours)].filter(
    (one) => one.from === seat && one.round === round,
  ).length;

/** Whether nobody promises to give more at once than it can give in a round: the rest would be a broken word. */
export function canBeGiven(mind: Mind, promises: readonly Promised[]): boolean {
  const givers = promises.flatMap(({ seat, pledge, if: proviso }) =>
    pledge.kind === "favour" && pledge.by === null && proviso === null ? [seat] : [],
  );
  return givers.every((seat) => {
    const most = mind.view.scenario.seats[seat]?.grantsPerRound ?? 1;
    return givers.filter((one) => one === seat).length + givenBy(mind, seat) <= most;
  });
}
