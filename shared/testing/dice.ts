/** Whole numbers from `from` to `to`, both possible. */
export type Dice = (from: number, to: number) => number;

/** The same dice for the same seed: T. Ettinger's mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1));
  };
}

/** One of a list by lot; undefined if it is empty. */
export const oneOf = <T>(roll: Dice, list: readonly T[]): T | undefined => list[roll(0, list.length - 1)];

/** True in so many of a hundred cases. */
export const chance = (roll: Dice, percent: number): boolean => roll(1, 100) <= percent;
