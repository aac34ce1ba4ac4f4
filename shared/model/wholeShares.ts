/**
 * Whole numbers that lie next to the shares and add up exactly to `total`, as shown beside it: the parts with
 * the largest remainders are rounded up. A part without any share stays without one. `total` may differ from
 * the sum of the shares by less than 1 a part.
 */
export function wholeShares(shares: readonly number[], total: number): readonly number[] {
  const parts = shares.flatMap((share, i) => (share === 0 ? [] : [{ i, floor: Math.floor(share), share }]));
  const missing = total - parts.reduce((sum, { floor }) => sum + floor, 0);
  const each = parts.length === 0 ? 0 : Math.floor(missing / parts.length);
  const extra = missing - each * parts.length;
  const ranked = [...parts].sort((a, b) => b.share - b.floor - (a.share - a.floor) || a.i - b.i);
  const whole = shares.map(() => 0);
  ranked.forEach(({ i, floor }, place) => {
    whole[i] = floor + each + (place < extra ? 1 : 0);
  });
  return whole;
}
