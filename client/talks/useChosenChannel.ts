import { useEffect } from "preact/hooks";
import { useTable } from "../play/useTable.ts";
import type { Channel } from "./channels.ts";
import { chosenChannel } from "./chosenChannel.ts";
import { markSeen, unreadIn } from "./unread.ts";

/** The channel that is read now, the first one until another is chosen. Whatever it shows counts as seen. */
export function useChosenChannel(channels: readonly Channel[]): Channel | undefined {
  const { view } = useTable();
  const chosen = channels.find(({ id }) => id === chosenChannel.value) ?? channels[0];
  const unread = chosen ? unreadIn(view, chosen.id) : 0;
  useEffect(() => {
    if (chosen) markSeen(view, chosen.id);
  }, [chosen?.id, unread]);
  return chosen;
}
