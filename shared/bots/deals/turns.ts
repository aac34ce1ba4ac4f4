import type { SeatId } from "../../model/ids.ts";
import type { Mind } from "../mind.ts";
import { bargain, type Proposal } from "./exchanges.ts";

/** Of the best exchange's product of gains, the part from which on another is nearly as good: nobody tells such guesses apart. */
const NEARLY = 0.8;
/** How much likelier, or less likely, a government is to turn to a partner in a round, for reasons that no number shows. */
const INCLINED = 0.25;

const inclination = ({ random, round }: Mind, partner: SeatId): number =>
  1 + (INCLINED * (random(`turns.${round}.${partner}`, 21) - 10)) / 10;

/** Whether the seat comes forward with offers of its own in this round; at the last meetings everybody does. */
export function comesForward({ random, round, temperament, progress }: Mind): boolean {
  const chance = temperament.forward + (1 - temperament.forward) * Math.min(1, 2 * progress);
  return random(`forward.${round}`, 100) < 100 * chance;
}

/**
 * Exchanges in the order in which the seat would put them: the best for both first, but of those that are nearly as good
 * one by lot. So the same situation does not open every match in the same way.
 */
export function inTurn(mind: Mind, proposals: readonly Proposal[], made: number): readonly Proposal[] {
  const ranked = proposals
    .map((one) => ({ one, product: bargain(one) * inclination(mind, one.partner) }))
    .sort((a, b) => b.product - a.product);
  const least = NEARLY * (ranked[0]?.product ?? 0);
  const near = ranked.filter(({ product }) => product >= least).length;
  const drawn = mind.random(`near.${mind.round}.${made}`, Math.max(1, near));
  const first = ranked[drawn];
  return first ? [first, ...ranked.filter((one) => one !== first)].map(({ one }) => one) : [];
}
