import type { ChannelId, SeatId } from "./ids.ts";

type Seats = { readonly seats: Readonly<Record<SeatId, unknown>> };

export const PLENARY = "plenary";

/** The channel of a group of seats, whoever convened it: the same seats always meet in the same channel. */
export const channelOf = (seats: readonly SeatId[]): ChannelId => [...new Set(seats)].sort().join("+");

/** A delegation's own channel. */
export const delegationOf = (seat: SeatId): ChannelId => `delegation:${seat}`;

/** A seat's line to whoever runs the session. */
export const facilitatorOf = (seat: SeatId): ChannelId => `facilitator:${seat}`;

/**
 * The seats that read a channel, or null if there is no such channel. The plenary is read by all; who
 * runs the session reads every channel, and everyone is told so.
 */
export function channelSeats(scenario: Seats, channel: ChannelId): readonly SeatId[] | null {
  if (channel === PLENARY) return Object.keys(scenario.seats);
  const own = /^(?:delegation|facilitator):(.+)$/.exec(channel)?.[1];
  const seats = own === undefined ? channel.split("+") : [own];
  const known = seats.every((seat) => seat in scenario.seats) && (own !== undefined || seats.length > 1);
  return known && (own !== undefined || channelOf(seats) === channel) ? seats : null;
}

/** Every two of these seats, as `a+b` in alphabetical order. */
export const pairsOf = (seats: readonly SeatId[]): readonly string[] =>
  seats.flatMap((a, i) => seats.slice(i + 1).map((b) => channelOf([a, b])));
