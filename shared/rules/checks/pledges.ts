import type { Clauses, PledgeOf, Promised } from "../../model/deal.ts";
import type { IssueId, RoundId, SeatId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { roundOf } from "../../model/round.ts";
import { inTheRoom, optionsOf, roundIndex, tableOf } from "../../model/scenarioIndex.ts";
import type { View } from "../../model/view.ts";
import { firstRefusal } from "../definition.ts";
import { refuseContradiction } from "./contradiction.ts";
import { type Grant, grantOf, isSame } from "./escrow.ts";
import { refuseFavour, refuseGiving, refuseHandingOver } from "./favours.ts";
import { refuseReserved } from "./reserved.ts";
import { refuseTerms } from "./terms.ts";
import { refuseTransfer, refuseTransfers } from "./transfers.ts";

/** A promise as it is looked at: by whoever offers or accepts it, among these parties. */
interface Asked {
  readonly view: View;
  readonly one: Promised;
  readonly parties: readonly SeatId[];
}

function refuseRound(view: View, round: RoundId | null): Refusal | null {
  if (round === null) return null;
  const index = roundIndex(view.scenario, round);
  if (index < 0) return refusal("noSuchRound");
  return index < roundIndex(view.scenario, roundOf(view.public.clock.step)) ? refusal("roundPast") : null;
}

function refuseOptions(view: View, issue: IssueId, named: readonly (string | null)[]): Refusal | null {
  const options = optionsOf(view.scenario, issue);
  if (options.length === 0) return refusal("noSuchIssue", { issue });
  const unknown = named.find((option) => option !== null && !options.includes(option));
  return unknown === undefined ? null : refusal("noSuchOption", { issue, option: unknown ?? "" });
}

const refuseClauses = (view: View, on: Clauses): Refusal | null =>
  firstRefusal(
    ...Object.entries(on).map(
      ([issue, { atLeast, atMost }]) =>
        () =>
          refuseOptions(view, issue, [atLeast, atMost]),
    ),
  );

const refuseReceiver = ({ one, parties }: Asked, to: SeatId): Refusal | null =>
  parties.includes(to) && to !== one.seat ? null : refusal("notAParty");

/** A favour that the two have already exchanged can't be promised. */
const refuseSpent = ({ own }: View, grant: Grant): Refusal | null =>
  own?.favours.some((one) => isSame(one, grant)) ? refusal("favourSpent") : null;

function refuseFavourPledge(asked: Asked, pledge: PledgeOf<"favour">): Refusal | null {
  const { view, one } = asked;
  const grant = grantOf(one) ?? { favour: pledge.favour, from: one.seat, to: pledge.to };
  const mine = view.own?.seat === one.seat;
  const now = mine && pledge.by === null && one.if === null;
  return firstRefusal(
    () => refuseReceiver(asked, pledge.to),
    () => refuseRound(view, pledge.by),
    () => refuseSpent(view, grant),
    () => (now ? refuseGiving(view, grant) : refuseFavour(view, grant)),
    () => (mine && one.escrow ? refuseHandingOver(view, grant) : null),
  );
}

/** Seconding is for members; and a motion is seen in the room alone: so must every party be, or the ledger would tell. */
function refuseSecond(asked: Asked, { mover, on, until }: PledgeOf<"second">): Refusal | null {
  const { view, one, parties } = asked;
  const tables = Object.keys(on).map((issue) => view.scenario.tables[tableOf(view.scenario, issue) ?? ""]);
  return firstRefusal(
    () => refuseReceiver(asked, mover),
    () => refuseRound(view, until),
    () => refuseClauses(view, on),
    () => (tables.every((table) => table?.members.includes(one.seat)) ? null : refusal("notAMember")),
    () =>
      tables.every((table) => table && parties.every((party) => inTheRoom(table, party)))
        ? null
        : refusal("unseenPromise"),
  );
}

function refuseSignature({ view, one }: Asked, pledge: PledgeOf<"sign">): Refusal | null {
  const table = view.scenario.tables[pledge.table];
  if (!table) return refusal("noSuchTable");
  if (!table.members.includes(one.seat)) return refusal("notAMember");
  const away = Object.keys(pledge.package).find((issue) => !(issue in table.issues));
  if (away !== undefined) return refusal("noSuchIssue", { issue: away });
  return firstRefusal(
    ...Object.entries(pledge.package).map(
      ([issue, option]) =>
        () =>
          refuseOptions(view, issue, [option]),
    ),
  );
}

function refuseEffort({ view, one }: Asked, { most, until }: PledgeOf<"effort">): Refusal | null {
  const { war, rules } = view.scenario;
  if (war?.attacker.seat !== one.seat && war?.defender.seat !== one.seat) return refusal("notAtWar");
  return most in rules.effort ? refuseRound(view, until) : refusal("noSuchEffort");
}

function refusePledge(asked: Asked): Refusal | null {
  const { view, one } = asked;
  const { pledge } = one;
  switch (pledge.kind) {
    case "favour":
      return refuseFavourPledge(asked, pledge);
    case "stance":
      return firstRefusal(
        () => refuseRound(view, pledge.until),
        () => refuseClauses(view, pledge.on),
      );
    case "second":
      return refuseSecond(asked, pledge);
    case "card":
      return refuseRound(view, pledge.until);
    case "capital":
      return firstRefusal(
        () => refuseReceiver(asked, pledge.to),
        () => refuseRound(view, pledge.by),
        () => refuseTransfer(view, one),
      );
    case "effort":
      return refuseEffort(asked, pledge);
    case "sign":
      return refuseSignature(asked, pledge);
    case "word":
      return null;
  }
}

/** Checks the promises of an offer as far as whoever offers or accepts it can know. */
export function refusePromises(
  view: View,
  promises: readonly Promised[],
  parties: readonly SeatId[],
): Refusal | null {
  return firstRefusal(
    ...promises.map((one) => () => refusePledge({ view, one, parties }) ?? refuseTerms(view, one)),
    () => refuseTransfers(view, promises),
    () => refuseReserved(view, promises),
    () => refuseContradiction(view, promises),
  );
}
