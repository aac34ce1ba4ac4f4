import type { PledgeOf, Promised, Proviso } from "../../model/deal.ts";
import type { FavourId, RoundId, SeatId } from "../../model/ids.ts";
import { tableOf } from "../../model/scenarioIndex.ts";
import { asStance } from "../../rules/checks/contradiction.ts";
import { refuseHandingOver } from "../../rules/checks/favours.ts";
import type { Mind } from "../mind.ts";

/** Trust below which a word is not enough: between any two it begins at 50. */
const DOUBT = 50;

interface Hedge {
  readonly proviso: Proviso;
  readonly by: RoundId;
}

/** What a promised silence makes room for: the wording; or the text itself, if that wording is expected anyway. */
function hopedOfSilence(mind: Mind, pledge: PledgeOf<"stance">): Hedge | null {
  const { on, promise, readings, until } = pledge;
  const [issue, bounds] = Object.entries(on)[0] ?? [];
  if (promise !== "keep" || issue === undefined || !bounds || bounds.atMost === null) return null;
  const table = tableOf(mind.view.scenario, issue);
  const expected = table === null ? undefined : mind.now.texts[table]?.[issue];
  if (table !== null && readings && expected === bounds.atMost)
    return { proviso: { adopted: table }, by: until };
  return { proviso: { issue, atLeast: bounds.atMost }, by: until };
}

/** What a favour that is promised for later makes certain once it is given. */
function hopedOfFavour(mind: Mind, { seat, pledge, if: proviso }: Promised): Hedge | null {
  if (pledge.kind !== "favour" || (pledge.by === null && proviso === null)) return null;
  const by = pledge.by ?? mind.round;
  return by === null ? null : { proviso: { given: pledge.favour, from: seat, to: pledge.to }, by };
}

/** What a partner's promises are meant to bring about, each as something on which a promise can hang. */
function hopes(mind: Mind, promises: readonly Promised[], partner: SeatId): readonly Hedge[] {
  return promises.flatMap((one) => {
    if (one.seat !== partner) return [];
    const stance = asStance(one.pledge);
    return (stance === null ? hopedOfFavour(mind, one) : hopedOfSilence(mind, stance)) ?? [];
  });
}

const gives = (
  mind: Mind,
  partner: SeatId,
  one: Promised,
): one is Promised & { pledge: PledgeOf<"favour"> } =>
  one.seat === mind.seat && one.pledge.kind === "favour" && one.pledge.to === partner && one.if === null;

/** Whether there is capital for an escrow, and the favour is still in hand. */
function canDeposit(mind: Mind, partner: SeatId, favour: FavourId): boolean {
  const { rules, favours } = mind.view.scenario;
  const price = rules.escrow + (favours[favour]?.price ?? 0);
  const grant = { favour, from: mind.seat, to: partner };
  return mind.own.available >= price && refuseHandingOver(mind.view, grant) === null;
}

/**
 * The same exchange with less risk: the seat gives only once there is what it was promised: the wording, the text, a favour; by
 * its word, or for some capital in escrow. None if nothing in it can hang on anything.
 */
export function hedged(
  mind: Mind,
  partner: SeatId,
  promises: readonly Promised[],
): readonly (readonly Promised[])[] {
  const favour = promises.find((one) => gives(mind, partner, one));
  if (favour === undefined) return [];
  const onTerms = (hedge: Hedge, escrow: boolean) =>
    promises.map((one) =>
      gives(mind, partner, one)
        ? { ...one, pledge: { ...one.pledge, by: hedge.by }, if: hedge.proviso, escrow }
        : one,
    );
  const deposits = promises.every(
    ({ pledge, seat }) =>
      seat !== mind.seat || pledge.kind !== "favour" || canDeposit(mind, partner, pledge.favour),
  );
  return hopes(mind, promises, partner).flatMap((hedge) => [
    onTerms(hedge, false),
    ...(deposits ? [onTerms(hedge, true)] : []),
  ]);
}

/** Whether the seat would rather not rely on the partner's word alone. */
export const doubts = ({ own }: Mind, partner: SeatId): boolean => (own.trust[partner] ?? DOUBT) < DOUBT;

/** Whether the partner would rather not rely on the seat's word. */
export const isDoubted = ({ own }: Mind, partner: SeatId): boolean => (own.trusted[partner] ?? DOUBT) < DOUBT;
