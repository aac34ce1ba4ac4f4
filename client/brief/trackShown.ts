import type { Track } from "../../shared/model/content.ts";

/** A name of one word wants no more room, but where all do there is some left for each. */
const LEAST = 0.2;

/** Whether a track says a share of a whole: only then is a bar that is filled from the left true to it. */
export const isShare = ({ min, max }: Pick<Track, "min" | "max">): boolean => min === 0 && max === 100;

/** How much of the room that is left a track gets: what its name would take beyond its longest word, in letters. */
export function wish(name: string): number {
  const longest = Math.max(...name.split(" ").map((word) => word.length));
  return Math.max(name.length - longest, LEAST);
}

/** Whether a value is in the track's zone of danger, at either end. */
export const isDanger = (
  { danger, dangerBelow }: Pick<Track, "danger" | "dangerBelow">,
  value: number,
): boolean =>
  (danger !== undefined && value >= danger) || (dangerBelow !== undefined && value <= dangerBelow);

interface Values {
  readonly now: number;
  /** As the round began. */
  readonly was: number;
  /** When the reader last looked, if that is news. */
  readonly looked: number | undefined;
}

interface Changed {
  /** Since the round began: the same on every screen of the room, whenever its reader last looked. */
  readonly by: number;
  /** Since the reader last looked; null if it is no news. */
  readonly news: number | null;
}

/** The change that stands beside a track's value, and what of it a mark says is new to the reader. */
export const changeShown = ({ now, was, looked }: Values): Changed => ({
  by: now - was,
  news: looked === undefined || looked === now ? null : now - looked,
});
