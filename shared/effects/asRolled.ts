import type { Effect } from "../model/effect.ts";

const isDie = (effect: Effect): effect is Extract<Effect, { readonly die: unknown }> => "die" in effect;

/** The lines that came up, in the order of the dice; null if they don't fit the dice. */
function linesOf(effects: readonly Effect[], rolled: readonly number[]) {
  const dice = effects.filter(isDie);
  const lines = dice.flatMap(({ die }, i) => die[rolled[i] ?? -1] ?? []);
  return dice.length === rolled.length && lines.length === dice.length ? lines : null;
}

/**
 * Effects once chance has decided: each table of a die is replaced by the line that came up. `rolled` are the
 * lines' numbers in the order in which they were rolled, from 0. Unchanged if they don't fit, as when a die
 * hangs on a condition, of which a reader can't tell whether it held.
 */
export function asRolled(effects: readonly Effect[], rolled: readonly number[]): readonly Effect[] {
  const lines = linesOf(effects, rolled);
  if (lines === null) return effects;
  const left = [...lines];
  return effects.flatMap((effect) => (isDie(effect) ? (left.shift()?.effects ?? []) : [effect]));
}

/** What the scenario says of the lines that came up, where it says anything. */
export const saidOfRolls = (effects: readonly Effect[], rolled: readonly number[]): readonly string[] =>
  (linesOf(effects, rolled) ?? []).flatMap(({ text }) => text ?? []);
