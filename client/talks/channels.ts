import { channelOf, channelSeats, delegationOf, facilitatorOf, PLENARY } from "../../shared/model/channel.ts";
import type { ChannelId, SeatId } from "../../shared/model/ids.ts";
import { type ChannelKind, kindOfChannel } from "../../shared/model/press.ts";
import { hasFacilitator } from "../../shared/model/role.ts";
import type { View } from "../../shared/model/view.ts";
import type { IconName } from "../icons.ts";
import { channelsRead, unreadIn } from "./unread.ts";

export interface Channel {
  readonly id: ChannelId;
  readonly kind: ChannelKind;
  /** The others in it. */
  readonly others: readonly SeatId[];
}

/** The sign of each kind of channel; a pair is known by a flag where one is in it. */
export const FACES = {
  pair: "msg",
  group: "users",
  plenary: "globe",
  delegation: "lock",
  facilitator: "help",
} as const satisfies Readonly<Record<ChannelKind, IconName>>;

/** Every channel that the viewer can talk in: pairs, groups with messages or just convened, plenary, its own. */
export function channelsOf(view: View, convened: readonly ChannelId[]): readonly Channel[] {
  const seat = view.own?.seat;
  const all = Object.keys(view.scenario.seats);
  const plenary: Channel = { id: PLENARY, kind: "plenary", others: all.filter((one) => one !== seat) };
  if (seat === undefined) return [plenary];
  const others = all.filter((one) => one !== seat);
  const pairs = others.map((one): Channel => ({ id: channelOf([seat, one]), kind: "pair", others: [one] }));
  const known = [...new Set([...Object.keys(view.own?.channels ?? {}), ...convened])];
  const groups = known.flatMap((id): readonly Channel[] => {
    const seats = channelSeats(view.scenario, id) ?? [];
    return seats.length > 2 ? [{ id, kind: "group", others: seats.filter((one) => one !== seat) }] : [];
  });
  return [
    ...pairs,
    ...groups,
    plenary,
    { id: delegationOf(seat), kind: "delegation", others: [] },
    ...(hasFacilitator(view.public.people)
      ? [{ id: facilitatorOf(seat), kind: "facilitator", others: [] } as const]
      : []),
  ];
}

/** Every channel that the facilitator reads: the plenary, each delegation's line, and wherever something was said. */
export function channelsReadBy(view: View): readonly Channel[] {
  const all = Object.keys(view.scenario.seats);
  const lines = all.map(facilitatorOf);
  const others = Object.keys(channelsRead(view)).filter((id) => !lines.includes(id));
  return [PLENARY, ...lines, ...others].map((id) => ({
    id,
    kind: kindOfChannel(id),
    others: channelSeats(view.scenario, id) ?? [],
  }));
}

/** A channel with messages of others that the viewer has not seen. */
export interface FreshChannel {
  readonly channel: Channel;
  readonly count: number;
}

/** Where something is new to the facilitator, who is asked on a delegation's line: lines come first, then the plenary, then others. */
export function freshChannels(view: View, channels: readonly Channel[]): readonly FreshChannel[] {
  const rank = ({ channel: { kind } }: FreshChannel) =>
    kind === "facilitator" ? 0 : kind === "plenary" ? 1 : 2;
  return channels
    .map((channel) => ({ channel, count: unreadIn(view, channel.id) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => rank(a) - rank(b));
}
