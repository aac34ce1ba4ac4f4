import type { Track } from "./content.ts";
import type { TrackId } from "./ids.ts";

type Tracks = { readonly tracks: Readonly<Record<TrackId, Pick<Track, "decimals">>> };

const scale = (scenario: Tracks, track: TrackId): number => (scenario.tracks[track]?.decimals === 1 ? 10 : 1);

/** From a number as written in a scenario (17.9) to the whole units that the state counts in (179). */
export const units = (scenario: Tracks, track: TrackId, written: number): number =>
  Math.round(written * scale(scenario, track));

/** From whole units to the number as written. */
export const written = (scenario: Tracks, track: TrackId, value: number): number =>
  value / scale(scenario, track);
