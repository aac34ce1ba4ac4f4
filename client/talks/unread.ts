import { signal } from "@preact/signals";
import { PLENARY } from "../../shared/model/channel.ts";
import type { ChannelId } from "../../shared/model/ids.ts";
import type { Message } from "../../shared/model/state.ts";
import type { View } from "../../shared/model/view.ts";

/** How many messages of each channel have been on the screen. */
export const seen = signal<Readonly<Record<ChannelId, number>>>({});

export const messagesIn = (view: View, channel: ChannelId): readonly Message[] =>
  channel === PLENARY ? view.public.plenary : (view.own?.channels[channel] ?? []);

/** Messages of others that have not been on the screen. */
export function unreadIn(view: View, channel: ChannelId): number {
  const fresh = messagesIn(view, channel).slice(seen.value[channel] ?? 0);
  return fresh.filter(({ seat }) => seat !== view.own?.seat).length;
}

export function markSeen(view: View, channel: ChannelId): void {
  const count = messagesIn(view, channel).length;
  if ((seen.value[channel] ?? 0) < count) seen.value = { ...seen.value, [channel]: count };
}

export const unreadInAll = (view: View): number =>
  [PLENARY, ...Object.keys(view.own?.channels ?? {})].reduce(
    (sum, channel) => sum + unreadIn(view, channel),
    0,
  );
