/** So many at once, and so many more each second. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** Buckets that have not been asked for this long, in milliseconds, are full again and forgotten. */
const FORGET_AFTER = 10 * 60_000;
const MOST_BUCKETS = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Counts what somebody may do, by any key. `take` says whether one more is allowed now. */
export function tokenBucket({ burst, perSecond }: Allowance, clock: () => number = () => performance.now()) {
  const buckets = new Map<string, Bucket>();
  const tidy = (now: number): void => {
    if (buckets.size < MOST_BUCKETS) return;
    for (const [key, { at }] of buckets) if (now - at > FORGET_AFTER) buckets.delete(key);
    // Whoever asks under ever new names must not fill the memory.
    for (const key of buckets.keys()) if (buckets.size >= MOST_BUCKETS) buckets.delete(key);
  };
  return {
    take(key: string): boolean {
      const now = clock();
      tidy(now);
      const bucket = buckets.get(key) ?? { left: burst, at: now };
      bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
      bucket.at = now;
      buckets.set(key, bucket);
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
  };
}
export type TokenBucket = ReturnType<typeof tokenBucket>;
