import type { Effect } from "../model/effect.ts";
import { wholeShares } from "../model/wholeShares.ts";
import type { EffectLine } from "./effectLine.ts";
import type { Names } from "./names.ts";

/** What a sentence about an effect may speak of. */
export interface Telling {
  readonly names: Names;
  /** Whom `self`, `target` and `everyone` mean here. */
  readonly who: Readonly<Record<string, string>>;
}
export type Line = Omit<EffectLine, "depth">;
export type Of<K extends string> = Extract<Effect, Readonly<Record<K, unknown>>>;

/** An effect that says one thing: no other stands in it. */
export type Single = Exclude<Effect, Of<"die"> | Of<"if"> | Of<"later"> | Of<"leak">>;

/** A line, with its amount if it is a plain number. */
export const line = (text: string, amount: string | null = null): Line => ({ text, amount });

/** A party as the line's reader calls it. */
export const party = ({ names, who }: Telling, ref: string): string => who[ref] ?? names.short(ref);

/** What one language says of effects, and over those that stand in others. */
export interface EffectWords {
  readonly single: (effect: Single, telling: Telling) => Line;
  /** Over what follows if a condition holds. */
  readonly ifHolds: (condition: Of<"if">["if"], telling: Telling) => string;
  readonly otherwise: string;
  readonly later: (rounds: number) => string;
  readonly chance: (percent: number) => string;
  readonly nothing: string;
  /** That a secret deal comes out, of whomever the effect names. */
  readonly leak: (whose: Of<"leak">["leak"], telling: Telling) => string;
  readonly eachParty: string;
  /** What `self` means for each of the deal's parties. */
  readonly theParty: string;
}

/** Whole percentages of these weights, which add up to 100. */
function percentagesOf(weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return wholeShares(
    weights.map((weight) => (100 * weight) / whole),
    100,
  );
}

/** Effects line by line, in a language's words. Branches of a die show their chances, conditions their *if*. */
export function effectLinesIn(words: EffectWords) {
  const head = (text: string, depth: number): EffectLine => ({ ...line(text), depth });

  function dieLines({ die }: Of<"die">, telling: Telling, depth: number): readonly EffectLine[] {
    const chances = percentagesOf(die.map(({ weight }) => weight));
    return die.flatMap(({ effects }, i) => [
      head(words.chance(chances[i] ?? 0), depth),
      ...(effects.length === 0 ? [head(words.nothing, depth + 1)] : lines(effects, telling, depth + 1)),
    ]);
  }

  function leakLines({ leak, each = [] }: Of<"leak">, telling: Telling, depth: number) {
    const first = head(words.leak(leak, telling), depth);
    if (each.length === 0) return [first];
    const inner = { ...telling, who: { ...telling.who, self: words.theParty } };
    return [first, head(words.eachParty, depth + 1), ...lines(each, inner, depth + 2)];
  }

  function ifLines(effect: Of<"if">, telling: Telling, depth: number): readonly EffectLine[] {
    const inner = (effects: readonly Effect[]) => lines(effects, telling, depth + 1);
    const otherwise = effect.else === undefined ? [] : [head(words.otherwise, depth), ...inner(effect.else)];
    return [head(words.ifHolds(effect.if, telling), depth), ...inner(effect.then), ...otherwise];
  }

  function lines(effects: readonly Effect[], telling: Telling, depth = 0): readonly EffectLine[] {
    return effects.flatMap((effect): readonly EffectLine[] => {
      if ("if" in effect) return ifLines(effect, telling, depth);
      if ("leak" in effect) return leakLines(effect, telling, depth);
      if ("later" in effect)
        return [head(words.later(effect.later), depth), ...lines(effect.effects, telling, depth + 1)];
      if ("die" in effect) return dieLines(effect, telling, depth);
      return [{ ...words.single(effect, telling), depth }];
    });
  }

  return (effects: readonly Effect[], telling: Telling): readonly EffectLine[] => lines(effects, telling);
}
