import { useTable } from "../play/useTable.ts";
import type { Channel } from "../talks/channels.ts";

/** What a channel is called by somebody who is in none of them. */
export function useOverseenName(): (channel: Channel) => string {
  const { names, ui } = useTable();
  return ({ kind, others }) => {
    const who = others.map(names.short).join(", ");
    const within = others.map(names.within).join(", ");
    if (kind === "facilitator") return ui.facilitator.line(within);
    if (kind === "delegation") return ui.facilitator.within(within);
    return kind === "plenary" ? ui.talks.kinds.plenary : who;
  };
}
