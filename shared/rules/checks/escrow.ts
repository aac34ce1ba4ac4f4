import type { Deal, Undertaking } from "../../model/deal.ts";
import type { DealId, FavourId, RoundId, SeatId } from "../../model/ids.ts";
import { onceFor } from "../../model/oncePer.ts";
import type { FailedFavour } from "../../model/state.ts";

export interface Grant {
  readonly favour: FavourId;
  readonly from: SeatId;
  readonly to: SeatId;
}

/** The favour that a promise is about; null if it is about something else. */
export const grantOf = ({ seat, pledge }: Pick<Undertaking, "seat" | "pledge">): Grant | null =>
  pledge.kind === "favour" ? { favour: pledge.favour, from: seat, to: pledge.to } : null;

export const isSame = (a: Grant, b: Grant): boolean =>
  a.favour === b.favour && a.from === b.from && a.to === b.to;

/** Whether a favour is among those that failed in a round. */
export const failedIn = (failed: readonly FailedFavour[], round: RoundId | null, grant: Grant): boolean =>
  failed.some((one) => one.round === round && isSame(one, grant));

/** Favours that lie in escrow: out of their givers' hands, though nobody has them yet. */
export const favoursHeld = onceFor(
  (deals: Readonly<Record<DealId, Deal>>): readonly (Grant & Pick<Deal, "round">)[] =>
    Object.values(deals)
      .filter(({ status }) => status === "inForce")
      .flatMap(({ undertakings, round }) =>
        undertakings.flatMap((one) => {
          const grant = one.held ? grantOf(one) : null;
          return grant === null ? [] : [{ ...grant, round }];
        }),
      ),
);
