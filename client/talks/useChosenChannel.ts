import type { Channel } from "./channels.ts";
import { chosenChannel } from "./chosenChannel.ts";

/** The channel that is read now, the first one until another is chosen. */
export const useChosenChannel = (channels: readonly Channel[]): Channel | undefined =>
  channels.find(({ id }) => id === chosenChannel.value) ?? channels[0];
