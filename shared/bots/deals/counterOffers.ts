import { type Deal, type Promised, promised, termsOf } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import { optionsOf } from "../../model/scenarioIndex.ts";
import { refusePromises } from "../../rules/checks/pledges.ts";
import type { IntentOf } from "../../rules/index.ts";
import type { Mind } from "../mind.ts";
import { guessWorth } from "../others/guesses.ts";
import { worthOfDeal } from "./dealWorth.ts";
import { canBeGiven } from "./givenToday.ts";
import { hedged } from "./hedges.ts";
import { cameToNothing, isNew } from "./promises.ts";
import { askable } from "./proposals.ts";

type Terms = readonly Promised[];

/** Points by which a change may make an offer worse for whoever made it: more is no small change. */
const SMALL = 4;
/** How many answers follow one another: then it is yes or no. */
const LONGEST_CHAIN = 2;

const chainOf = (mind: Mind, deal: Deal | undefined): number =>
  deal === undefined || deal.counterTo === null ? 0 : 1 + chainOf(mind, mind.own.deals[deal.counterTo]);

/** The same with one promise of the seat's changed or, where the change is none, left out. */
const without = (terms: Terms, left: Promised): Terms => terms.filter((one) => one !== left);
const instead = (terms: Terms, old: Promised, next: Promised): Terms =>
  terms.map((one) => (one === old ? next : one));

/** Its own silence for less: not on the whole text, or up to a wording one step nearer. */
function narrower(mind: Mind, one: Promised): readonly Promised[] {
  const { pledge } = one;
  if (one.seat !== mind.seat || pledge.kind !== "stance" || pledge.promise !== "keep") return [];
  const less = pledge.readings ? [{ ...one, pledge: { ...pledge, readings: false } }] : [];
  const nearer = Object.entries(pledge.on).flatMap(([issue, bounds]) => {
    const options = optionsOf(mind.view.scenario, issue);
    const atMost = bounds.atMost === null ? undefined : options[options.indexOf(bounds.atMost) - 1];
    if (atMost === undefined || atMost === options[0]) return [];
    return [{ ...one, pledge: { ...pledge, on: { ...pledge.on, [issue]: { ...bounds, atMost } } } }];
  });
  return [...less, ...nearer];
}

/** Whether a favour is part of the offer already, on whatever terms. */
const isAsked = (terms: Terms, { pledge }: Promised): boolean =>
  terms.some(
    (one) => one.pledge.kind === "favour" && pledge.kind === "favour" && one.pledge.favour === pledge.favour,
  );

/** Small changes that would suit the seat better, of what it promises and of what it is promised. */
function variations(mind: Mind, partner: SeatId, terms: Terms): readonly Terms[] {
  const mine = terms.filter((one) => one.seat === mind.seat);
  const paid = promised(partner, { kind: "capital", to: mind.seat, by: null });
  return [
    ...mine.flatMap((one) => narrower(mind, one).map((next) => instead(terms, one, next))),
    ...hedged(mind, partner, terms),
    ...(terms.some(({ pledge }) => pledge.kind === "capital") ? [] : [[...terms, paid]]),
    ...askable(mind, partner)
      .filter((one) => !isAsked(terms, one))
      .map((one) => [...terms, one]),
    ...(mine.length > 1 ? mine.map((one) => without(terms, one)) : []),
  ];
}

/**
 * An answer to an offer between two that the seat won't accept as it stands: the change that costs the proposer least and
 * makes it good enough. Null if none does, or if the two have gone back and forth long enough.
 */
export function counterOffer(mind: Mind, offer: Deal): IntentOf<"offerDeal"> | null {
  const { seat, view, temperament } = mind;
  const [partner, third] = offer.parties.filter((party) => party !== seat);
  if (partner === undefined || third !== undefined || chainOf(mind, offer) >= LONGEST_CHAIN) return null;
  const terms = offer.undertakings.map(termsOf);
  const least = guessWorth(mind, partner, terms) - SMALL;
  const ranked = variations(mind, partner, terms)
    .filter((one) => worthOfDeal(mind, one) >= temperament.greed && isNew(mind, one))
    .map((one) => ({ one, guess: guessWorth(mind, partner, one) }))
    .filter(({ guess }) => guess >= least)
    .sort((a, b) => b.guess - a.guess);
  const best = ranked.find(
    ({ one }) =>
      canBeGiven(mind, one) && !cameToNothing(mind, one) && refusePromises(view, one, offer.parties) === null,
  );
  return best
    ? { kind: "offerDeal", undertakings: [...best.one], with: [partner], counterTo: offer.id }
    : null;
}
