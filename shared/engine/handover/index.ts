import { PLENARY } from "../../model/channel.ts";
import type { CardId, ChannelId, ObjectiveId, RoundId, SeatId } from "../../model/ids.ts";
import type { Keeping } from "../../model/keeping.ts";
import { phaseOf, roundOf } from "../../model/round.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import type { Message } from "../../model/state.ts";
import type { Phase } from "../../model/step.ts";
import type { OwnView, View } from "../../model/view.ts";
import { type Deed, deedsOf } from "./deeds.ts";
import { type OpenPromise, offersOf, promisesOf, recordOf } from "./promises.ts";
import { type TextInShort, textsOf } from "./texts.ts";

export type { Deed } from "./deeds.ts";
export type { OpenPromise } from "./promises.ts";
export type { TextInShort } from "./texts.ts";

/** What was last said in one channel that the seat reads. */
export interface LastWords {
  readonly channel: ChannelId;
  readonly messages: readonly Message[];
}

/** All that somebody needs who takes a seat over in the middle of a match. */
export interface Handover {
  readonly seat: SeatId;
  readonly round: RoundId | null;
  readonly phase: Phase | null;
  /** Which round it is, from 1, and of how many; 0 before the first. */
  readonly count: { readonly round: number; readonly of: number };
  /** Whether the match waits for this seat now. */
  readonly awaited: boolean;
  readonly keepers: readonly Keeping[];
  readonly texts: readonly TextInShort[];
  readonly owing: readonly OpenPromise[];
  readonly owed: readonly OpenPromise[];
  readonly promises: ReturnType<typeof recordOf>;
  readonly offers: ReturnType<typeof offersOf>;
  readonly objectives: readonly { readonly objective: ObjectiveId; readonly met: boolean | null }[];
  readonly means: { readonly capital: number; readonly available: number; readonly cap: number };
  readonly hand: readonly CardId[];
  readonly committed: readonly CardId[];
  /** Whom the seat trusts and who trusts it, from 0 to 100, most trusted first. */
  readonly trust: readonly { readonly seat: SeatId; readonly ours: number; readonly theirs: number }[];
  readonly deeds: readonly Deed[];
  readonly lastWords: readonly LastWords[];
}

/** Messages of each channel that are worth repeating. */
const MOST_WORDS = 3;

function lastWords(view: View, own: OwnView): readonly LastWords[] {
  const channels = { ...own.channels, [PLENARY]: view.public.plenary };
  return Object.entries(channels)
    .filter(([, messages]) => messages.length > 0)
    .map(([channel, messages]) => ({ channel, messages: messages.slice(-MOST_WORDS) }));
}

const trustOf = ({ trust, trusted }: OwnView): Handover["trust"] =>
  Object.entries(trust)
    .map(([seat, ours]) => ({ seat, ours, theirs: trusted[seat] ?? 0 }))
    .sort((a, b) => b.ours - a.ours);

/**
 * The handover page of the viewer's own seat; null for a viewer that is no seat. Read from the view alone, as
 * `choicesFor` is and beside it: whoever takes a seat over learns what the seat knows, and nothing else.
 */
export function handoverOf(view: View): Handover | null {
  const { own } = view;
  if (own === null) return null;
  const { step, awaited } = view.public.clock;
  const round = roundOf(step);
  return {
    seat: own.seat,
    round,
    phase: phaseOf(step),
    count: { round: roundIndex(view.scenario, round) + 1, of: roundIds(view.scenario).length },
    awaited: awaited.includes(own.seat) && view.public.seats[own.seat]?.ready === false,
    keepers: own.keepers,
    texts: textsOf(view, own),
    ...promisesOf(own),
    promises: recordOf(own),
    offers: offersOf(own),
    objectives: own.objectives,
    means: { capital: own.capital, available: own.available, cap: own.cap },
    hand: own.hand,
    committed: own.commitments.map(({ card }) => card),
    trust: trustOf(own),
    deeds: deedsOf(view, own),
    lastWords: lastWords(view, own),
  };
}
