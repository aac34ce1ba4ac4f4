import { signal } from "@preact/signals";
import { PLENARY } from "../../shared/model/channel.ts";
import type { ChannelId } from "../../shared/model/ids.ts";
import { papersOf } from "../../shared/model/papers.ts";
import type { Message } from "../../shared/model/state.ts";
import type { View } from "../../shared/model/view.ts";

/** How many messages of each channel have been on the screen. */
export const seen = signal<Readonly<Record<ChannelId, number>>>({});

/** Every channel that the viewer reads beside the plenary: a seat its own, the facilitator all. */
export const channelsRead = (view: View): Readonly<Record<ChannelId, readonly Message[]>> =>
  Object.assign({}, ...Object.values(papersOf(view)).map(({ channels }) => channels));

export const messagesIn = (view: View, channel: ChannelId): readonly Message[] =>
  channel === PLENARY ? view.public.plenary : (channelsRead(view)[channel] ?? []);

/** Whether it was said by the viewer's own delegation, or by the facilitator who looks. */
export const isMine = ({ own, viewer }: View, { seat }: Message): boolean =>
  seat === null ? viewer.kind === "facilitator" : seat === own?.seat;

/** Messages of others that have not been on the screen. */
export function unreadIn(view: View, channel: ChannelId): number {
  const fresh = messagesIn(view, channel).slice(seen.value[channel] ?? 0);
  return fresh.filter((message) => !isMine(view, message)).length;
}

export function markSeen(view: View, channel: ChannelId): void {
  const count = messagesIn(view, channel).length;
  if ((seen.value[channel] ?? 0) < count) seen.value = { ...seen.value, [channel]: count };
}

export const unreadInAll = (view: View): number =>
  [PLENARY, ...Object.keys(channelsRead(view))].reduce((sum, channel) => sum + unreadIn(view, channel), 0);
