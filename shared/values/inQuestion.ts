import { holds } from "../effects/conditions.ts";
import type { Facts } from "../model/facts.ts";
import type { Appraisal, Valuation } from "./valuation.ts";

/** Of what the texts of tables say nothing is known: a condition that is false all the same is false whatever they say. */
const whateverIsAgreed = (facts: Facts): Facts => ({
  ...facts,
  issue: () => null,
  settled: () => null,
  adopted: () => null,
});

/**
 * The same valuation without modifiers that no text can bring into force as things stand: it gives every text the same
 * value. For those who value many texts while tracks, flags and favours stay as they are.
 */
export function inQuestion(valuation: Valuation, { scenario, facts }: Appraisal): Valuation {
  const setting = { scenario, facts: whateverIsAgreed(facts), cast: { self: valuation.party } };
  const modifiers = valuation.modifiers.filter(({ when }) => when === null || holds(when, setting) !== false);
  return { ...valuation, modifiers };
}
