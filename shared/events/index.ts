import type { State } from "../model/state.ts";
import { announcementEvents } from "./announcements.ts";
import { cardEvents } from "./cards.ts";
import { clockEvents } from "./clock.ts";
import { consultationEvents } from "./consultations.ts";
import { dealEvents } from "./deals.ts";
import type { Audience, EventDefinition } from "./definition.ts";
import { forecastEvents } from "./forecasts.ts";
import { motionEvents, readingEvents } from "./motions.ts";
import { openingEvents } from "./opening.ts";
import { talkEvents } from "./talk.ts";
import { whisperEvents } from "./whispers.ts";
import { worldEvents } from "./world.ts";

/** Every kind of fact, by name. */
export const EVENTS = {
  ...openingEvents,
  ...clockEvents,
  ...talkEvents,
  ...dealEvents,
  ...motionEvents,
  ...readingEvents,
  ...announcementEvents,
  ...whisperEvents,
  ...forecastEvents,
  ...consultationEvents,
  ...cardEvents,
  ...worldEvents,
};

export type EventKind = keyof typeof EVENTS;
export type EventOf<K extends EventKind> = { readonly kind: K } & Parameters<(typeof EVENTS)[K]["apply"]>[1];
export type Event = { [K in EventKind]: EventOf<K> }[EventKind];
/** An event with the audience that was stamped on it when it was recorded. */
export type StampedEvent = Event & { readonly audience: Audience };

// One of the definitions, as taking any event: the kind has picked the right one.
const definitionOf = (event: Event): EventDefinition<Event> =>
  EVENTS[event.kind] as unknown as EventDefinition<Event>;

/** The state after an event. Never fails, never draws lots. */
export const apply = (state: State, event: Event): State => definitionOf(event).apply(state, event);

/** Who may know an event, in the state that it is recorded in. */
export const audienceOf = (state: State, event: Event): Audience =>
  definitionOf(event).audience(event, state);
