import type { TrackId } from "../../shared/model/ids.ts";
import { roundOf } from "../../shared/model/round.ts";
import { roundIndex } from "../../shared/model/scenarioIndex.ts";
import { units, written } from "../../shared/model/track.ts";
import type { View } from "../../shared/model/view.ts";
import { at } from "../lessons/at.ts";
import type { Look } from "../looked/looked.ts";
import { useLastLook } from "../looked/useLastLook.ts";
import { type Table, useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Explained } from "../ui/Explained.tsx";
import { TrackBar } from "./TrackBar.tsx";
import { changeShown, isDanger, isShare, wish } from "./trackShown.ts";

/** Which of the values that are kept is that of this round's start: those of the first come first. Past the last round, the latest. */
function roundStart({ scenario, public: { clock } }: View): number {
  const round = roundOf(clock.step);
  return round === null ? -1 : roundIndex(scenario, round);
}

interface Props {
  readonly track: TrackId;
  /** What all tracks showed when the reader last looked, if that is news. */
  readonly news: Look | null;
}

/** What a track is, and between which ends it moves, if not from 0 to 100. */
function explanation({ ui, names, view }: Table, track: TrackId): string {
  const known = view.scenario.tracks[track];
  const state = view.public.tracks[track];
  if (!known || !state) return "";
  const drift = signed(written(view.scenario, track, state.drift));
  const end = (value: number) => names.amount(track, units(view.scenario, track, value));
  const scale = isShare(known) ? "" : ui.tracks.scale(end(known.min), end(known.max));
  return `${ui.tracks.long(known.title, known.text ?? "", drift)} ${scale}`.trim();
}

function Track({ track, news }: Props) {
  const table = useTable();
  const { view, names, text, ui } = table;
  const known = view.scenario.tracks[track];
  const state = view.public.tracks[track];
  if (!known || !state) return null;
  const now = written(view.scenario, track, state.value);
  const was = written(view.scenario, track, state.history.at(roundStart(view)) ?? state.value);
  const danger = isDanger(known, now);
  const looked = news?.[track];
  const { by, news: fresh } = changeShown({
    ...{ now, was },
    looked: looked === undefined ? looked : Number(looked),
  });
  // Names are hyphenated as words of the language they are in.
  const foreign = view.scenario.language === text.code ? undefined : view.scenario.language;
  const since =
    `${ui.tracks.since(signed(by))} ${fresh === null ? "" : ui.looked.track(signed(fresh))}`.trim();
  const name = known.short ?? known.title;
  return (
    <li
      class={`${danger ? "in-danger" : ""} ${name.includes(" ") ? "track-words" : ""}`}
      style={{ flexGrow: wish(name) }}
    >
      <span class="track-line">
        <span class="track-name">
          <Explained text={`${explanation(table, track)} ${since}`}>
            <span lang={foreign}>{name}</span>
          </Explained>
        </span>
        <span>
          {/* Before the value, which is new: the change beside it is the round's. */}
          {fresh !== null && <span class="new-dot" aria-hidden="true" />}
          <b class="numbers">{names.amount(track, state.value)}</b>
          <span class="change numbers">{signed(by)}</span>
        </span>
      </span>
      <TrackBar track={track} was={was} />
      <span class="hidden-text">
        {since} {danger && ui.tracks.danger}
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
