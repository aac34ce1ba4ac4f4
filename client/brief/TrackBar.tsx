import type { TrackId } from "../../shared/model/ids.ts";
import { written } from "../../shared/model/track.ts";
import { useTable } from "../play/useTable.ts";
import { isShare } from "./trackShown.ts";

interface Props {
  readonly track: TrackId;
  /** Its value as the round began. */
  readonly was: number;
}

/** Where a track stands between its ends, where it stood, and where danger begins. */
export function TrackBar({ track, was }: Props) {
  const { view } = useTable();
  const known = view.scenario.tracks[track];
  if (!known) return null;
  const at = (value: number) => (100 * (value - known.min)) / (known.max - known.min || 1);
  const value = written(view.scenario, track, view.public.tracks[track]?.value ?? 0);
  const now = at(value);
  const filled = isShare(known);
  return (
    <span class={filled ? "track" : "track track-scale"} aria-hidden="true">
      {known.danger !== undefined && <span class="track-danger" style={{ left: `${at(known.danger)}%` }} />}
      {filled && <span class="track-fill" style={{ width: `${now}%` }} />}
      {known.dangerBelow !== undefined && (
        <span class="track-danger" style={{ right: `${100 - at(known.dangerBelow)}%`, left: 0 }} />
      )}
      {was !== value && <span class="track-was" style={{ left: `${at(was)}%` }} />}
      <span class="track-now" style={{ left: `${now}%` }} />
    </span>
  );
}
