import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSession, useTable } from "./useTable.ts";

/** Shown while the connection is lost; it is sought again by itself. */
export function AwayBanner() {
  const session = useSession();
  const waiting = session.pending.value.length;
  if (session.status.value !== "away") return null;
  return (
    <div class="away" role="alert">
      <Icon name="wifioff" />
      <span>
        {ui().header.away} {waiting > 0 && ui().header.awayPending(waiting)}
      </span>
    </div>
  );
}

/** Shown while a bot plays the viewer's own seat. */
export function BotBanner() {
  const { view, ui: words } = useTable();
  const seat = view.own?.seat;
  if (seat === undefined || !view.public.seats[seat]?.bot) return null;
  return (
    <div class="away bot-banner" role="status">
      <Icon name="bot" />
      <span>{words.header.botPlays}</span>
    </div>
  );
}
