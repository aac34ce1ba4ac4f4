import type { Condition } from "../../model/condition.ts";
import type { Promised } from "../../model/deal.ts";
import type { FavourId, SeatId } from "../../model/ids.ts";
import { oncePer } from "../../model/oncePer.ts";
import { rankOf, tableOf } from "../../model/scenarioIndex.ts";
import { guessCardPromise } from "../cards/cardOffers.ts";
import type { Mind } from "../mind.ts";
import { objectivesOf } from "./objectives.ts";
import { askedBy } from "./others.ts";

/** What is guessed of others, whose values nobody else knows, in points. */
const GUESS = {
  received: 5,
  given: 2.5,
  wished: 6,
  step: 3,
  bound: 1,
  reading: 3,
  capital: 0.8,
  seconding: 1.5,
  seconded: 3,
  restraint: 1.5,
} as const;

const mentions = oncePer((condition: Condition, favour: FavourId): boolean =>
  JSON.stringify(condition).includes(`"given":"${favour}"`),
);

/** Whether an objective that is known of the seat asks for this favour. */
const isWished = (mind: Mind, seat: SeatId, favour: FavourId): boolean =>
  objectivesOf(mind, seat).some(({ met }) => mentions(met, favour));

function guessFavour(mind: Mind, partner: SeatId, { seat, pledge }: Promised): number {
  if (pledge.kind !== "favour") return 0;
  const wished = isWished(mind, partner, pledge.favour) ? GUESS.wished : 0;
  if (pledge.to === partner) return GUESS.received + wished;
  const price = (mind.view.scenario.favours[pledge.favour]?.price ?? 0) * (GUESS.capital / 2);
  return seat === partner ? -GUESS.given - price - wished : 0;
}

/** How far a promised stance is from what the partner asks for, in steps. */
function stepsAway(mind: Mind, partner: SeatId, { pledge }: Promised): number {
  if (pledge.kind !== "stance") return 0;
  const { scenario } = mind.view;
  const steps = Object.entries(pledge.on).map(([issue, { atLeast, atMost }]) => {
    const table = tableOf(scenario, issue) ?? "";
    const asked = askedBy(mind, partner, { table, issue }) ?? mind.now.texts[table]?.[issue] ?? "";
    const bound = atMost ?? atLeast ?? asked;
    return Math.abs(rankOf(scenario, issue, bound) - rankOf(scenario, issue, asked));
  });
  return steps.reduce((total, one) => total + one, 0);
}

/** What hangs on something counts for less to whoever hopes for it, and costs less; in escrow it is surer. */
const UNSURE = { word: 0.6, escrow: 0.75 } as const;

function guessOne(mind: Mind, partner: SeatId, promised: Promised): number {
  const sure = promised.if === null ? 1 : promised.escrow ? UNSURE.escrow : UNSURE.word;
  return sure * guessPledge(mind, partner, promised);
}

/** A second is worth something to whoever waits for one, and binds whoever gives it. */
function guessSecond(partner: SeatId, seat: SeatId, mover: SeatId): number {
  if (seat === partner) return -GUESS.seconding;
  return mover === partner ? GUESS.seconded : 0;
}

/** Restraint costs the side that promises it, and spares the other one. */
function guessRestraint({ view }: Mind, partner: SeatId, { seat, pledge }: Promised): number {
  const { war, rules } = view.scenario;
  if (pledge.kind !== "effort" || (war?.attacker.seat !== partner && war?.defender.seat !== partner))
    return 0;
  const steps = Math.max(0, (rules.effort.length - 1) / 2 - pledge.most);
  return seat === partner ? -GUESS.restraint * steps : GUESS.restraint * steps;
}

/** A partner is bound by what it promises of its hand; what it gets of the seat's hand can be guessed, of others' not. */
function guessCard(mind: Mind, partner: SeatId, { seat, pledge }: Promised): number {
  if (seat === partner) return -GUESS.seconding;
  return pledge.kind === "card" && seat === mind.seat ? guessCardPromise(mind, partner, pledge) : 0;
}

function guessPledge(mind: Mind, partner: SeatId, promised: Promised): number {
  const { pledge, seat } = promised;
  if (pledge.kind === "favour") return guessFavour(mind, partner, promised);
  if (pledge.kind === "second") return guessSecond(partner, seat, pledge.mover);
  if (pledge.kind === "effort") return guessRestraint(mind, partner, promised);
  if (pledge.kind === "card") return guessCard(mind, partner, promised);
  if (pledge.kind === "capital") return pledge.to === partner ? GUESS.capital : 0;
  if (pledge.kind !== "stance") return 0;
  const away = stepsAway(mind, partner, promised);
  // Its own promise costs it what lies between; another's brings it a wording that it asks for.
  const reading = pledge.readings ? GUESS.reading : 0;
  return seat === partner
    ? -GUESS.bound - GUESS.step * away - reading
    : Math.max(0, GUESS.step * (2 - away)) + reading;
}

/** What a deal is probably worth to another party. */
export const guessWorth = (mind: Mind, partner: SeatId, promises: readonly Promised[]): number =>
  promises.reduce((total, one) => total + guessOne(mind, partner, one), 0);
