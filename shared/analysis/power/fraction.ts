/** An exact share, in lowest terms. */
export interface Fraction {
  readonly part: bigint;
  readonly whole: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** Nothing of nothing is nothing. */
export function fraction(part: bigint, whole: bigint): Fraction {
  const divisor = greatestCommonDivisor(part, whole);
  return divisor === 0n ? { part: 0n, whole: 1n } : { part: part / divisor, whole: whole / divisor };
}

/** As a number from 0 to 1, to 12 places: the parts themselves may be too long for one. */
export const toNumber = ({ part, whole }: Fraction): number =>
  Number((part * 1_000_000_000_000n) / whole) / 1_000_000_000_000;

/** `14/60` is `7/30`. */
export const fractionText = ({ part, whole }: Fraction): string =>
  part === 0n ? "0" : whole === 1n ? `${part}` : `${part}/${whole}`;
