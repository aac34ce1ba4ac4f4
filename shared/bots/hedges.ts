import type { PledgeOf, Promised, Proviso } from "../model/deal.ts";
import type { FavourId, RoundId, SeatId } from "../model/ids.ts";
import { asStance } from "../rules/checks/contradiction.ts";
import { refuseHandingOver } from "../rules/checks/favours.ts";
import type { Mind } from "./mind.ts";

/** Trust below which a word is not enough: between any two it begins at 50. */
const DOUBT = 50;

interface Hedge {
  readonly proviso: Proviso;
  readonly by: RoundId;
}

/** What a partner's promise of silence is meant to bring about: the wording that it makes room for. */
function hoped(promises: readonly Promised[], partner: SeatId): Hedge | null {
  for (const { seat, pledge } of promises) {
    const stance = pledge.kind === "stance" && seat === partner ? asStance(pledge) : null;
    const [issue, bounds] = Object.entries(stance?.on ?? {})[0] ?? [];
    if (stance?.promise === "keep" && issue !== undefined && bounds && bounds.atMost !== null)
      return { proviso: { issue, atLeast: bounds.atMost }, by: stance.until };
  }
  return null;
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
 * The same exchange with less risk: the seat gives only once the wording is there that it was promised silence on; by its
 * word, or for some capital in escrow. None if nothing in it can hang on anything.
 */
export function hedged(
  mind: Mind,
  partner: SeatId,
  promises: readonly Promised[],
): readonly (readonly Promised[])[] {
  const hedge = hoped(promises, partner);
  const favour = promises.find((one) => gives(mind, partner, one));
  if (hedge === null || favour === undefined) return [];
  const onTerms = (escrow: boolean) =>
    promises.map((one) =>
      gives(mind, partner, one)
        ? { ...one, pledge: { ...one.pledge, by: hedge.by }, if: hedge.proviso, escrow }
        : one,
    );
  const deposits = promises.every(
    ({ pledge, seat }) =>
      seat !== mind.seat || pledge.kind !== "favour" || canDeposit(mind, partner, pledge.favour),
  );
  return [onTerms(false), ...(deposits ? [onTerms(true)] : [])];
}

/** Whether the seat would rather not rely on the partner's word alone. */
export const doubts = ({ own }: Mind, partner: SeatId): boolean => (own.trust[partner] ?? DOUBT) < DOUBT;

/** Whether the partner would rather not rely on the seat's word. */
export const isDoubted = ({ own }: Mind, partner: SeatId): boolean => (own.trusted[partner] ?? DOUBT) < DOUBT;
