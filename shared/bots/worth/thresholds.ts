import type { Mind } from "../mind.ts";
import { type Proposal, swayOf } from "../others/passing.ts";

/** What answering costs the seat, in points. */
export interface Prices {
  /** Breaking silence, or saying no: capital, cohesion, promises. */
  readonly break: number;
  /** What its promises alone make of not being for it. */
  readonly word: number;
}

/** What the match must be worth with a proposal: below `support` it is not supported, below `refuse` it is refused. */
export interface Thresholds {
  readonly support: number;
  readonly refuse: number;
}

/** A no that would hardly ever turn anything is not worth any price. */
const LEAST_SWAY = 0.01;

/** A price counts the more, the less often it buys anything. What is paid for breaking only grows with it. */
const worthPaying = (price: number, sway: number): number =>
  price > 0 ? price / Math.max(LEAST_SWAY, sway) : price;

/**
 * Under silence there is only consent or a break, which is worth its price as far as it stops anything: under
 * consensus always. At a roll-call withholding a yes is free; a no is worth its price as far as it stops more
 * than abstaining does.
 */
export function thresholds(
  mind: Mind,
  proposal: Proposal,
  at: { readonly wanted: number; readonly without: number; readonly prices: Prices },
): Thresholds {
  const { wanted, without, prices } = at;
  const stops = swayOf(mind, proposal, { party: mind.seat, vote: "against" });
  const least = (price: number) => Math.min(wanted, without - price);
  if (mind.view.scenario.tables[proposal.table]?.procedure !== "rollCall") {
    const refuse = least(worthPaying(prices.break, stops));
    return { support: refuse, refuse };
  }
  const withheld = swayOf(mind, proposal, { party: mind.seat, vote: "abstains" });
  const support = least(prices.word);
  return { support, refuse: Math.min(support, least(worthPaying(prices.break, stops - withheld))) };
}
