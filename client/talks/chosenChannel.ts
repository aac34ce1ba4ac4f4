import { signal } from "@preact/signals";
import type { ChannelId } from "../../shared/model/ids.ts";

/** The channel that is open; null: the first of the list. */
export const chosenChannel = signal<ChannelId | null>(null);
