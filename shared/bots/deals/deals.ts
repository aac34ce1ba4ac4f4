import { isMetIn } from "../../effects/provisos.ts";
import { type Deal, type Promised, termsOf, type Undertaking } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import { roundIndex } from "../../model/scenarioIndex.ts";
import { grantOf } from "../../rules/checks/escrow.ts";
import { refuseGiving } from "../../rules/checks/favours.ts";
import { refusePromises } from "../../rules/checks/pledges.ts";
import type { Intent } from "../../rules/index.ts";
import { hasMoved } from "../council/motions.ts";
import type { Mind } from "../mind.ts";
import { guessWorth } from "../others/guesses.ts";
import { accordsWanted } from "../texts/signatures.ts";
import { signedText } from "../texts/signed.ts";
import { counterOffer } from "./counterOffers.ts";
import { worthOfDeal } from "./dealWorth.ts";
import { forAll, type Proposal, proposalsTo } from "./exchanges.ts";
import { canBeGiven } from "./givenToday.ts";
import { doubts, hedged, isDoubted } from "./hedges.ts";
import { heldBack } from "./heldBack.ts";
import { cameToNothing, isNew } from "./promises.ts";
import { triangles } from "./threeCornered.ts";
import { comesForward, inTurn } from "./turns.ts";

const promisesOf = ({ undertakings }: Deal): readonly Promised[] => undertakings.map(termsOf);

/** What the seat has offered of its own accord in this round; answers to others' offers are not counted. */
const offeredNow = ({ own, seat, round }: Mind): readonly Deal[] =>
  Object.values(own.deals).filter(
    (deal) => deal.proposer === seat && deal.round === round && deal.counterTo === null,
  );

/** A partner in hand is not asked twice at a time, and nobody offers more than a few deals a round. */
function partners(mind: Mind): readonly SeatId[] {
  const { view, seat, temperament } = mind;
  const mine = offeredNow(mind);
  if (mine.length >= temperament.offersPerRound) return [];
  const asked = mine.flatMap((deal) => deal.parties);
  return Object.keys(view.scenario.seats).filter((other) => other !== seat && !asked.includes(other));
}

/** Whether an offer can be made, and isn't one that has come to nothing before. */
const isLegal = (mind: Mind, promises: readonly Promised[], others: readonly SeatId[]): boolean =>
  canBeGiven(mind, promises) &&
  refusePromises(mind.view, promises, [mind.seat, ...others]) === null &&
  !cameToNothing(mind, promises);

/**
 * The same exchange on the terms that seem best for both. One whose word the seat doubts is given to only when what it
 * promised has come about; one who doubts the seat in turn gets the favour in escrow.
 */
function onBestTerms(mind: Mind, { partner, promises, ...plain }: Proposal): readonly Promised[] {
  const safer = hedged(mind, partner, promises)
    .filter((one) => isLegal(mind, one, [partner]))
    .map((terms) => ({ terms, worth: worthOfDeal(mind, terms), guess: guessWorth(mind, partner, terms) }));
  const sure = isDoubted(mind, partner) ? safer.slice(-1) : safer;
  const all = doubts(mind, partner) && sure.length > 0 ? sure : [...sure, { terms: promises, ...plain }];
  return [...all].sort(forAll)[0]?.terms ?? promises;
}

const offerTo = (others: readonly SeatId[], promises: readonly Promised[]): Intent => ({
  kind: "offerDeal",
  undertakings: [...promises],
  with: [...others],
  counterTo: null,
});

/** Where no two have anything for each other, three may; once a round. */
function offerOfThree(mind: Mind): Intent | null {
  if (offeredNow(mind).length > 0 || mind.temperament.offersPerRound === 0) return null;
  const others = Object.keys(mind.view.scenario.seats).filter((other) => other !== mind.seat);
  const ranked = triangles(mind, others)
    .filter((one) => isNew(mind, one.promises))
    .sort(forAll);
  const best = ranked.find(({ promises, parties }) => isLegal(mind, promises, parties));
  return best ? offerTo(best.parties, best.promises) : null;
}

/** Where whole texts are bargained over: the same text signed by two, before it is moved. */
function offerToSign(mind: Mind): Intent | null {
  const open = partners(mind);
  for (const table of Object.keys(mind.view.scenario.rounds[mind.round ?? ""]?.meets ?? {})) {
    if (open.length === 0 || hasMoved(mind, table)) continue;
    const accord = accordsWanted(mind, table).find(
      ({ partner, promises }) =>
        open.includes(partner) && isNew(mind, promises) && isLegal(mind, promises, [partner]),
    );
    if (accord) return offerTo([accord.partner], accord.promises);
  }
  return null;
}

/** Offers the exchange that seems best for both, to one partner at a time. */
export function offerDeal(mind: Mind): Intent | null {
  const signing = offerToSign(mind);
  if (signing !== null) return signing;
  if (!comesForward(mind)) return null;
  const all = partners(mind)
    .flatMap((partner) => proposalsTo(mind, partner))
    .filter((one) => isNew(mind, one.promises));
  const ranked = inTurn(mind, all, offeredNow(mind).length);
  const { greed } = mind.temperament;
  const best = ranked.find(
    ({ promises, partner }) => isLegal(mind, promises, [partner]) && worthOfDeal(mind, promises) >= greed,
  );
  return best ? offerTo([best.partner], onBestTerms(mind, best)) : offerOfThree(mind);
}

/** Accepts what is worth more than it costs, if it can keep what it promises; else answers with what would do, or declines. */
export function answerOffer(mind: Mind): Intent | null {
  const { own, view, seat } = mind;
  const offer = Object.values(own.deals).find(
    (deal) => deal.status === "offered" && !deal.accepted.includes(seat),
  );
  if (!offer) return null;
  const promises = promisesOf(offer);
  const legal = canBeGiven(mind, promises) && refusePromises(view, promises, offer.parties) === null;
  // A gift costs nothing to take: a word for nothing, too.
  const asksNothing = promises.every((one) => one.seat !== seat);
  const least = (asksNothing ? 0 : mind.temperament.greed / 4) + heldBack(mind, promises);
  const good = worthOfDeal(mind, promises) >= least && isNew(mind, promises);
  if (legal && good) return { kind: "acceptDeal", deal: offer.id };
  // Of a whole text there is no small change to ask for: another one is moved.
  const counter = promises.some(({ pledge }) => signedText(pledge) !== null)
    ? null
    : counterOffer(mind, offer);
  return counter ?? { kind: "declineDeal", deal: offer.id };
}

/** A promise to give that is owed now: its round has come, and what it hangs on, if anything, holds. */
function isOwed({ view, seat, round }: Mind, deal: Deal, one: Undertaking): boolean {
  if (one.seat !== seat || one.pledge.kind !== "favour" || one.outcome !== "open") return false;
  if (one.honoured > 0 || one.held) return false;
  const due = roundIndex(view.scenario, one.pledge.by ?? deal.round) <= roundIndex(view.scenario, round);
  return due && isMetIn(view, one.if) === true;
}

/** Gives a favour that it owes and has not yet given; one that failed is not tried again in the round. */
export function giveDue(mind: Mind): Intent | null {
  const { own, view } = mind;
  for (const deal of Object.values(own.deals).filter(({ status }) => status === "inForce"))
    for (const one of deal.undertakings) {
      const grant = isOwed(mind, deal, one) ? grantOf(one) : null;
      if (grant !== null && refuseGiving(view, grant) === null)
        return { kind: "giveFavour", favour: grant.favour, to: grant.to };
    }
  return null;
}
