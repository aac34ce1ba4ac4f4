import { channelSeats, pairsOf } from "../model/channel.ts";
import type { ChannelId } from "../model/ids.ts";
import type { Message, State } from "../model/state.ts";
import { event, everybody } from "./definition.ts";

function noteMeetings(state: State, channel: ChannelId): readonly string[] {
  const pairs = pairsOf(channelSeats(state.scenario, channel) ?? []).filter(
    (pair) => !state.meetings.includes(pair),
  );
  return channel === "plenary" ? state.meetings : [...state.meetings, ...pairs].sort();
}

/** What is said. The words themselves lie elsewhere. */
export const talkEvents = {
  messageSent: event<{ readonly channel: ChannelId; readonly message: Message }>({
    apply: (state, { channel, message }) => ({
      ...state,
      channels: { ...state.channels, [channel]: [...(state.channels[channel] ?? []), message] },
      meetings: noteMeetings(state, channel),
    }),
    audience: ({ channel }, state) =>
      channel === "plenary" ? "all" : (channelSeats(state.scenario, channel) ?? []),
  }),
  /** Others learn that two delegations met in this phase: not how often, nor in what group. `null`: it is not told who met. */
  meetingsKnown: event<{ readonly round: string; readonly pairs: readonly string[] | null }>({
    apply: (state, { round, pairs }) => ({
      ...state,
      meetings: [],
      metBefore: pairs === null ? state.metBefore : [...state.metBefore, { round, pairs }],
    }),
    audience: everybody,
  }),
};
