import type { Effect } from "../model/effect.ts";
import { units } from "../model/track.ts";
import type { Act } from "./act.ts";

type Of<K extends string> = Extract<Effect, Readonly<Record<K, unknown>>>;

/** Shifts a track, or sets it: either way the log tells by how much it moved. */
export function track(effect: Of<"track">, { recorder, cause }: Act): void {
  const { scenario, tracks } = recorder.state;
  const by =
    "by" in effect
      ? units(scenario, effect.track, effect.by)
      : units(scenario, effect.track, effect.to) - (tracks[effect.track] ?? 0);
  recorder.record({ kind: "trackShifted", track: effect.track, by, cause });
}

export function drift({ drift: id, by }: Of<"drift">, { recorder, cause }: Act): void {
  recorder.record({ kind: "driftShifted", track: id, by: units(recorder.state.scenario, id, by), cause });
}
