import type { SeatId } from "../model/ids.ts";
import type { State } from "../model/state.ts";

/**
 * Who may know an event: everybody, these seats, or nobody at all: what lies ahead in piles, and the seed. What any seat may
 * know the facilitator may. Stamped when the event is recorded and stored with it, so that no later change of rules can widen it.
 */
export type Audience = "all" | "nobody" | readonly SeatId[];

/** One kind of fact: what it changes, and who may know it. `apply` is free of chance. */
export interface EventDefinition<Payload> {
  readonly apply: (state: State, event: Payload) => State;
  readonly audience: (event: Payload, state: State) => Audience;
}

export const event = <Payload>(definition: EventDefinition<Payload>): EventDefinition<Payload> => definition;

export const everybody = (): Audience => "all";
export const nobody = (): Audience => "nobody";
