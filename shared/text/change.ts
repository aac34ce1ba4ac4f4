import type { Event, EventKind, EventOf } from "../events/index.ts";
import type { Names } from "./names.ts";

/** Kinds of events that say by how much a number changed. */
export const CHANGE_KINDS = [
  "trackShifted",
  "driftShifted",
  "capitalChanged",
  "capShifted",
  "penaltyIncurred",
  "trustShifted",
  "worthShifted",
  "walkAwayShifted",
] as const satisfies readonly EventKind[];

type ChangeKind = (typeof CHANGE_KINDS)[number];
export type Change = Extract<Event, { readonly kind: ChangeKind }>;
export const isChange = (event: Event): event is Change => CHANGE_KINDS.some((kind) => kind === event.kind);

/** What a number is called, and by how much it changed. */
export interface ChangeText {
  readonly text: string;
  readonly amount: string;
}
export type ChangeTexts = {
  readonly [K in ChangeKind]: (event: EventOf<K>, names: Names) => ChangeText;
};

/** What changed and by how much, whatever number it is. */
export const changeText = (texts: ChangeTexts, event: Change, names: Names): ChangeText =>
  // The kind of the event picks the text for just that kind.
  (texts[event.kind] as ChangeTexts["capShifted"])(event as never, names);
