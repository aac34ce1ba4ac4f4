import type { TrackId } from "../../shared/model/ids.ts";
import { written } from "../../shared/model/track.ts";
import type { View } from "../../shared/model/view.ts";
import { at } from "../lessons/at.ts";
import type { Look } from "../looked/looked.ts";
import { useLastLook } from "../looked/useLastLook.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Explained } from "../ui/Explained.tsx";

function Bar({ track, was }: { readonly track: TrackId; readonly was: number }) {
  const { view } = useTable();
  const known = view.scenario.tracks[track];
  if (!known) return null;
  const at = (value: number) => (100 * (value - known.min)) / (known.max - known.min || 1);
  const now = at(written(view.scenario, track, view.public.tracks[track]?.value ?? 0));
  return (
    <span class="track" aria-hidden="true">
      {known.danger !== undefined && <span class="track-danger" style={{ left: `${at(known.danger)}%` }} />}
      <span class="track-fill" style={{ width: `${now}%` }} />
      {known.dangerBelow !== undefined && (
        <span class="track-danger" style={{ right: `${100 - at(known.dangerBelow)}%`, left: 0 }} />
      )}
      {was !== now && <span class="track-was" style={{ left: `${at(was)}%` }} />}
      <span class="track-now" style={{ left: `${now}%` }} />
    </span>
  );
}

/** How many round ends to look back for the values at this round's start: its own is kept as its Aftermath begins. */
const roundsBack = (view: View): number => (view.public.clock.step.kind === "aftermath" ? 2 : 1);

interface Props {
  readonly track: TrackId;
  /** What all tracks showed when the reader last looked, if that is news. */
  readonly news: Look | null;
}

/** How far a track has moved since the reader last looked, with its sign; null: not at all, or that is no news. */
function movedSince(value: number, before: Look[string] | undefined): string | null {
  return before === undefined || before === value ? null : signed(value - Number(before));
}

function Track({ track, news }: Props) {
  const { view, names, ui } = useTable();
  const known = view.scenario.tracks[track];
  const state = view.public.tracks[track];
  if (!known || !state) return null;
  const value = written(view.scenario, track, state.value);
  const was = written(view.scenario, track, state.history.at(-roundsBack(view)) ?? state.value);
  const danger =
    (known.danger !== undefined && value >= known.danger) ||
    (known.dangerBelow !== undefined && value <= known.dangerBelow);
  const drift = written(view.scenario, track, state.drift);
  const moved = movedSince(value, news?.[track]);
  const since = moved === null ? "" : ui.looked.track(moved);
  const long = ui.tracks.long(known.title, known.text ?? "", signed(drift));
  return (
    <li class={danger ? "in-danger" : ""}>
      <span class="track-line">
        <span class="track-name">
          <Explained text={`${long} ${since}`.trim()}>{known.short ?? known.title}</Explained>
        </span>
        <span>
          {moved !== null && <span class="new-dot" aria-hidden="true" />}
          <b class="numbers">{names.amount(track, state.value)}</b>
          <span class="change numbers">{signed(value - was)}</span>
        </span>
      </span>
      <Bar track={track} was={was} />
      <span class="hidden-text">
        {ui.tracks.since(signed(value - was))} {since} {danger && ui.tracks.danger}
      </span>
    </li>
  );
}

/** The numbers of the world that everybody sees, with their last change and where danger begins. */
export function Tracks() {
  const { view, ui } = useTable();
  const tracks = Object.keys(view.scenario.tracks);
  const shown = tracks.map((id) => [id, written(view.scenario, id, view.public.tracks[id]?.value ?? 0)]);
  const news = useLastLook("tracks", Object.fromEntries(shown));
  if (tracks.length === 0) return null;
  const chance = view.public.directWarChance;
  return (
    <section class="tracks-box" aria-label={ui.tracks.title} {...at("tracks")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keyboard */}
      <ul class="tracks" tabIndex={0} aria-label={ui.tracks.title}>
        {tracks.map((track) => (
          <Track key={track} track={track} news={news} />
        ))}
      </ul>
      {chance > 0 && <p class="war-chance">{ui.tracks.warChance(chance / 10)}</p>}
    </section>
  );
}
