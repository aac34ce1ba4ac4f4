import { type Deal, type Promised, promised } from "../model/deal.ts";
import type { SeatId } from "../model/ids.ts";
import { roundIndex } from "../model/scenarioIndex.ts";
import { refuseGiving } from "../rules/checks/favours.ts";
import { refusePromises } from "../rules/checks/pledges.ts";
import type { Intent } from "../rules/index.ts";
import { worthOfDeal } from "./dealWorth.ts";
import { guessWorth } from "./guesses.ts";
import type { Mind } from "./mind.ts";
import { isNew } from "./promises.ts";
import { askable, breaksWanted, givable, silencesOffered, silencesWanted } from "./proposals.ts";

const promisesOf = ({ undertakings }: Deal): readonly Promised[] =>
  undertakings.map(({ seat, pledge, if: proviso, escrow }) => ({ seat, pledge, if: proviso, escrow }));

/** How much better for the partner an offer must be than one that it has turned down. */
const CONCESSION = 2;

/** Offers of this seat to a partner that came to nothing. */
const turnedDown = ({ own, seat }: Mind, partner: SeatId): readonly Deal[] =>
  Object.values(own.deals).filter(
    (deal) =>
      deal.proposer === seat &&
      deal.parties.includes(partner) &&
      (deal.status === "declined" || deal.status === "lapsed"),
  );

/** What an offer must at least seem worth to the partner: more than what it has turned down. */
const demandOf = (mind: Mind, partner: SeatId): number =>
  Math.max(
    0,
    ...turnedDown(mind, partner).map((deal) => guessWorth(mind, partner, promisesOf(deal)) + CONCESSION),
  );

/** One side of an exchange, with what it is worth here and probably there. */
interface Side {
  readonly promises: readonly Promised[];
  readonly worth: number;
  readonly guess: number;
}

const side = (mind: Mind, partner: SeatId, one: Promised): Side => ({
  promises: [one],
  worth: worthOfDeal(mind, [one]),
  guess: guessWorth(mind, partner, [one]),
});

const together = (a: Side, b: Side): Side => ({
  promises: [...a.promises, ...b.promises],
  worth: a.worth + b.worth,
  guess: a.guess + b.guess,
});

/** Favours one by one and by twos. */
const pairs = (list: readonly Side[]): readonly Side[] => [
  ...list,
  ...list.flatMap((a, i) => list.slice(i + 1).map((b) => together(a, b))),
];

/** Every exchange that is worth a look: something from each side. */
function exchanges(mind: Mind, partner: SeatId): readonly Side[] {
  const sides = (promises: readonly Promised[]) => promises.map((one) => side(mind, partner, one));
  const favours = pairs(sides(givable(mind, partner)));
  const purse = sides([promised(mind.seat, { kind: "capital", to: partner, by: null })]);
  const sweetened = favours.flatMap((one) => purse.map((capital) => together(one, capital)));
  const given = [...favours, ...sweetened, ...sides(silencesOffered(mind, partner))];
  const stances = [...silencesWanted(mind, partner), ...breaksWanted(mind, partner)];
  const got = [...pairs(sides(askable(mind, partner))), ...sides(stances)];
  return given.flatMap((gives) => got.map((gets) => together(gives, gets)));
}

interface Proposal extends Side {
  readonly partner: SeatId;
}

function proposalsTo(mind: Mind, partner: SeatId): readonly Proposal[] {
  const demand = demandOf(mind, partner);
  return exchanges(mind, partner)
    .filter(({ worth, guess }) => worth >= mind.temperament.greed && guess >= demand)
    .map((exchange) => ({ ...exchange, partner }));
}

/** A partner in hand is not asked twice at a time, and nobody offers more than a few deals a round. */
function partners({ view, own, seat, round, temperament }: Mind): readonly SeatId[] {
  const mine = Object.values(own.deals).filter((deal) => deal.proposer === seat && deal.round === round);
  if (mine.length >= temperament.offersPerRound) return [];
  const asked = mine.flatMap((deal) => deal.parties);
  return Object.keys(view.scenario.seats).filter((other) => other !== seat && !asked.includes(other));
}

const isLegal = ({ view, seat }: Mind, { partner, promises }: Proposal): boolean =>
  refusePromises(view, promises, [seat, partner]) === null;

/** Offers the exchange that seems best for both, to one partner at a time. */
export function offerDeal(mind: Mind): Intent | null {
  const ranked = partners(mind)
    .flatMap((partner) => proposalsTo(mind, partner))
    .filter((one) => isNew(mind, one.promises))
    .sort((a, b) => (b.worth + 1) * (b.guess + 1) - (a.worth + 1) * (a.guess + 1));
  const best = ranked.find((one) => isLegal(mind, one));
  if (!best) return null;
  return { kind: "offerDeal", undertakings: [...best.promises], with: [best.partner], counterTo: null };
}

/** Accepts what is worth more than it costs, if it can keep what it promises; else declines. */
export function answerOffer(mind: Mind): Intent | null {
  const { own, view, seat } = mind;
  const offer = Object.values(own.deals).find(
    (deal) => deal.status === "offered" && !deal.accepted.includes(seat),
  );
  if (!offer) return null;
  const promises = promisesOf(offer);
  const legal = refusePromises(view, promises, offer.parties) === null;
  const good = worthOfDeal(mind, promises) >= mind.temperament.greed / 4 && isNew(mind, promises);
  return { kind: legal && good ? "acceptDeal" : "declineDeal", deal: offer.id };
}

/** Gives a favour that it has promised and not yet given; one that failed is not tried again in the round. */
export function giveDue(mind: Mind): Intent | null {
  const { own, seat, view, round } = mind;
  const now = roundIndex(view.scenario, round);
  for (const deal of Object.values(own.deals).filter(({ status }) => status === "inForce"))
    for (const { seat: by, pledge, outcome, honoured } of deal.undertakings) {
      if (by !== seat || pledge.kind !== "favour" || outcome !== "open" || honoured > 0) continue;
      const due = roundIndex(view.scenario, pledge.by ?? deal.round);
      const grant = { favour: pledge.favour, from: seat, to: pledge.to };
      if (due <= now && refuseGiving(view, grant) === null)
        return { kind: "giveFavour", favour: pledge.favour, to: pledge.to };
    }
  return null;
}
