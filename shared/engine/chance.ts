import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Words of 32 bits without end, from one seed and key. */
function* words(seed: string, key: string): Generator<number> {
  for (let block = 0; ; block += 1) {
    const digest = new DataView(sha256(utf8ToBytes(`${seed}\n${key}\n${block}`)).buffer);
    for (let i = 0; i < 8; i += 1) yield digest.getUint32(i * 4);
  }
}

/**
 * Chance keyed by purpose, not counted: the same seed and key always give the same number, so that no
 * act of anybody can change another's dice. SHA-256 in counter mode, with rejection against bias.
 * Returns a whole number from 0 to `sides` − 1; `sides` from 1 to 2³².
 */
export function roll(seed: string, key: string, sides: number): number {
  const limit = 2 ** 32 - (2 ** 32 % sides);
  for (const word of words(seed, key)) if (word < limit) return word % sides;
  return 0;
}
