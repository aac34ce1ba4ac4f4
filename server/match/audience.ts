import { publicView } from "../../shared/engine/publicView.ts";
import { viewFor } from "../../shared/engine/viewFor.ts";
import type { Event, StampedEvent } from "../../shared/events/index.ts";
import type { WordId } from "../../shared/model/ids.ts";
import type { State } from "../../shared/model/state.ts";
import type { View, Viewer } from "../../shared/model/view.ts";
import { privateSections, publicSections, type Sections } from "../../shared/protocol/sections.ts";
import type { Words } from "../store/store.ts";

/** One word for each viewer. No seat has a name with a star. */
const keyOf = (viewer: Viewer): string => (viewer.kind === "seat" ? viewer.seat : `*${viewer.kind}`);

interface Seen {
  open: Sections | null;
  readonly own: Map<string, Sections>;
}

// A state never changes: what is seen of it is worked out once, however many look.
const seen = new WeakMap<State, Seen>();

function seenOf(state: State): Seen {
  const known = seen.get(state) ?? { open: null, own: new Map() };
  seen.set(state, known);
  return known;
}

/** What everybody sees of a state. */
export function openSections(state: State): Sections {
  const known = seenOf(state);
  // Only the public part of the view is read.
  known.open ??= publicSections({ public: publicView(state) } as View);
  return known.open;
}

/** What one viewer alone sees of a state. */
export function ownSections(state: State, viewer: Viewer): Sections {
  const { own } = seenOf(state);
  const known = own.get(keyOf(viewer)) ?? privateSections(viewFor(state, viewer));
  own.set(keyOf(viewer), known);
  return known;
}

/**
 * Whether a viewer may know an event. `nobody` is a word, not a list of seats: what lies ahead in the piles is told to no one,
 * the facilitator neither.
 */
export function mayHear({ audience }: StampedEvent, viewer: Viewer): boolean {
  if (audience === "all") return true;
  if (audience === "nobody" || viewer.kind === "public") return false;
  return viewer.kind === "facilitator" || audience.includes(viewer.seat);
}

// The audience itself is nobody's business.
const told = ({ audience: _, ...event }: StampedEvent): Event => event as Event;

/** The events that a viewer may know. */
export const heard = (events: readonly StampedEvent[], viewer: Viewer): readonly Event[] =>
  events.filter((event) => mayHear(event, viewer)).map(told);

/** Keys under which events and what is opened at the end carry ids of people's words. */
const CARRIES_WORDS: readonly string[] = ["words", "name"];

/** Ids of the words that a value carries, however deep. */
export function wordIdsIn(value: unknown): readonly WordId[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(wordIdsIn);
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? (CARRIES_WORDS.includes(key) ? [inner] : []) : wordIdsIn(inner),
  );
}

/** Who may know an event may read the words that it carries. Deleted words are simply not there. */
export function wordsOf(values: readonly unknown[], words: Words): Words {
  const ids = new Set(wordIdsIn(values));
  return Object.fromEntries([...ids].flatMap((id) => (id in words ? [[id, words[id] ?? ""]] : [])));
}

/** What is opened to everybody when the match is over: every talk and deal, with their words. */
export function openedTo(state: State): readonly unknown[] {
  if (!state.results) return [];
  const { opened } = publicView(state);
  return [opened?.channels, opened?.deals];
}
