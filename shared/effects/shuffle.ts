/** Draws a whole number from 0 to `sides` − 1 by key. */
export type Roll = (key: string, sides: number) => number;

/** A list in an order drawn by lot (Fisher–Yates), keyed so that it is always the same for one match. */
export function shuffled<T>(list: readonly T[], key: string, roll: Roll): readonly T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const pick = roll(`${key}.${last}`, last + 1);
    const [a, b] = [result[last], result[pick]];
    if (a !== undefined && b !== undefined) [result[last], result[pick]] = [b, a];
  }
  return result;
}
