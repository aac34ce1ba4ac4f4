import { holds, type Setting } from "../../effects/conditions.ts";
import type { Condition } from "../../model/condition.ts";
import type { Track } from "../../model/content.ts";
import type { TrackId } from "../../model/ids.ts";

/** What an estimate needs: the tracks' ranges tell how far is far. */
export type Outlook = Setting & {
  readonly scenario: { readonly tracks: Readonly<Record<TrackId, Pick<Track, "min" | "max">>> };
};

/** How likely it is to come out true in the end what is true, false or unknown now. */
const LATER = { true: 0.95, false: 0.06, null: 0.4 } as const;

/** The share of a track's range that a match is expected to move it, either way. */
const REACH = 0.06;

const clamp = (n: number): number => Math.max(0.03, Math.min(0.97, n));

/** Even at the threshold, near certainty a stretch beyond it. */
function trackChance(condition: Extract<Condition, { track: string }>, { scenario, facts }: Outlook): number {
  const value = facts.track(condition.track);
  const track = scenario.tracks[condition.track];
  if (value === null || !track) return LATER.null;
  const stretch = 2 * REACH * (track.max - track.min);
  const above = condition.atLeast === undefined ? 1 : clamp(0.5 + (value - condition.atLeast) / stretch);
  const below = condition.atMost === undefined ? 1 : clamp(0.5 + (condition.atMost - value) / stretch);
  return above * below;
}

/** The chance, 0 to 1, that a condition holds in the end: an estimate that rises as its track comes nearer. */
export function chanceOf(condition: Condition, outlook: Outlook): number {
  if ("all" in condition) return chanceOfAll(condition.all, outlook);
  if ("any" in condition) return 1 - chanceOfNone(condition.any, outlook);
  if ("not" in condition) return 1 - chanceOf(condition.not, outlook);
  if ("track" in condition) return trackChance(condition, outlook);
  return LATER[`${holds(condition, outlook)}`];
}

function chanceOfAll(conditions: readonly Condition[], outlook: Outlook): number {
  let chance = 1;
  for (const one of conditions) chance *= chanceOf(one, outlook);
  return chance;
}

function chanceOfNone(conditions: readonly Condition[], outlook: Outlook): number {
  let chance = 1;
  for (const one of conditions) chance *= 1 - chanceOf(one, outlook);
  return chance;
}
