import type { IssueId, RoundId, SeatId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { roundOf } from "../../model/round.ts";
import { optionsOf, roundIndex } from "../../model/scenarioIndex.ts";
import type { View } from "../../model/view.ts";
import { firstRefusal } from "../definition.ts";
import { refuseContradiction } from "./contradiction.ts";
import { type Grant, refuseFavour, refuseGiving } from "./favours.ts";
import { type Promised, priceAtOnce, refuseReserved } from "./reserved.ts";

function refuseRound(view: View, round: RoundId | null): Refusal | null {
  if (round === null) return null;
  const index = roundIndex(view.scenario, round);
  if (index < 0) return refusal("noSuchRound");
  return index < roundIndex(view.scenario, roundOf(view.public.clock.step)) ? refusal("roundPast") : null;
}

function refuseBounds(view: View, issue: IssueId, bounds: readonly (string | null)[]): Refusal | null {
  const options = optionsOf(view.scenario, issue);
  if (options.length === 0) return refusal("noSuchIssue", { issue });
  const unknown = bounds.find((option) => option !== null && !options.includes(option));
  return unknown === undefined ? null : refusal("noSuchOption", { issue, option: unknown ?? "" });
}

/** A pair can pass capital once a round each way. */
function refuseTransfer(view: View, from: SeatId, to: SeatId): Refusal | null {
  const round = roundOf(view.public.clock.step);
  const done = Object.values(view.own?.deals ?? {}).some(
    (deal) =>
      deal.round === round &&
      deal.status === "inForce" &&
      deal.undertakings.some(
        (one) => one.seat === from && one.pledge.kind === "capital" && one.pledge.to === to,
      ),
  );
  return done ? refusal("transferDone") : null;
}

/** Within one deal too a pair passes capital once each way, and whoever pays has it: for all that falls due at once. */
function refuseTransfers(view: View, promises: readonly Promised[]): Refusal | null {
  const transfers = promises.flatMap(({ seat, pledge }) =>
    pledge.kind === "capital" ? [{ from: seat, to: pledge.to }] : [],
  );
  if (new Set(transfers.map(({ from, to }) => `${from}>${to}`)).size < transfers.length)
    return refusal("transferDone");
  const own = view.own;
  const mine = promises.filter(({ seat }) => seat === own?.seat);
  const needed = mine.reduce((sum, { pledge }) => sum + priceAtOnce(view.scenario, pledge), 0);
  return own !== null && own.available < needed
    ? refusal("notEnoughCapital", { needed, have: own.available })
    : null;
}

/** A favour that the two have already exchanged can't be promised. */
const refuseSpent = ({ own }: View, { favour, from, to }: Grant): Refusal | null =>
  own?.favours.some((one) => one.favour === favour && one.from === from && one.to === to)
    ? refusal("favourSpent")
    : null;

/** Checks the promises of an offer as far as whoever offers or accepts it can know. */
export function refusePromises(
  view: View,
  promises: readonly Promised[],
  parties: readonly SeatId[],
): Refusal | null {
  return firstRefusal(
    ...promises.map((one) => () => refusePledge(view, one, parties)),
    () => refuseTransfers(view, promises),
    () => refuseReserved(view, promises),
    () => refuseContradiction(view, promises),
  );
}

function refusePledge(view: View, { seat, pledge }: Promised, parties: readonly SeatId[]): Refusal | null {
  const toParty = (to: SeatId) => (parties.includes(to) && to !== seat ? null : refusal("notAParty"));
  switch (pledge.kind) {
    case "favour": {
      const grant = { favour: pledge.favour, from: seat, to: pledge.to };
      const now = view.own?.seat === seat && pledge.by === null;
      return firstRefusal(
        () => toParty(pledge.to),
        () => refuseRound(view, pledge.by),
        () => refuseSpent(view, grant),
        () => (now ? refuseGiving(view, grant) : refuseFavour(view, grant)),
      );
    }
    case "stance": {
      const bounds = Object.entries(pledge.on).map(
        ([issue, { atLeast, atMost }]) =>
          () =>
            refuseBounds(view, issue, [atLeast, atMost]),
      );
      return firstRefusal(() => refuseRound(view, pledge.until), ...bounds);
    }
    case "card":
      return refuseRound(view, pledge.until);
    case "capital":
      return firstRefusal(
        () => toParty(pledge.to),
        () => refuseTransfer(view, seat, pledge.to),
      );
    case "word":
      return null;
  }
}
