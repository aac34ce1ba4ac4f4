import { mean } from "../../shared/analysis/statistics.ts";
import { mapValues } from "../../shared/model/entries.ts";
import type { CardId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Sample } from "./sample.ts";

/** How one card fared, over all matches. */
export interface CardUse {
  /** Matches in which somebody held it, and in which it took effect. */
  readonly held: number;
  readonly played: number;
  /**
   * How much higher its holder's score was where it was played than where it was held back; null where one of
   * the two never happened. A difference between matches, not what the card did: who plays it may be better off.
   */
  readonly effect: number | null;
}

function useOf(samples: readonly Sample[], card: CardId): CardUse {
  const holding = samples.filter(({ held }) => card in held);
  const scores = (played: boolean): readonly number[] =>
    holding
      .filter((sample) => sample.played.includes(card) === played)
      .map(({ held, seats }) => seats[held[card] ?? ""]?.score ?? 0);
  const [withIt, without] = [scores(true), scores(false)];
  const both = withIt.length > 0 && without.length > 0;
  return {
    held: holding.length,
    played: withIt.length,
    effect: both ? mean(withIt) - mean(without) : null,
  };
}

/** Every card of the scenario, dead ones too. */
export const cardsUsed = (
  { cards }: Scenario,
  samples: readonly Sample[],
): Readonly<Record<CardId, CardUse>> => mapValues(cards, (_, card) => useOf(samples, card));
