import { useEffect, useState } from "preact/hooks";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { OneLine } from "../ui/OneLine.tsx";
import { useLate } from "../ui/useLate.ts";
import { useSession, useTable } from "./useTable.ts";

/** So long an answer may take before it is worth a word, and so long it is said that the connection is back; ms. */
const SLOW = 2000;
const BACK = 6000;

/** Whether the connection was lost and has been found again, just now. */
function useIsBack(away: boolean): boolean {
  const [wasAway, setWasAway] = useState(away);
  const over = useLate(wasAway && !away, BACK);
  useEffect(() => {
    if (away) setWasAway(true);
    else if (over) setWasAway(false);
  }, [away, over]);
  return wasAway && !away;
}

/** Tells how the connection stands: lost and sought by itself, found again, or slow while something waits for an answer. */
export function AwayBanner() {
  const session = useSession();
  const words = ui().header;
  const waiting = session.pending.value.length;
  const away = session.status.value === "away";
  const back = useIsBack(away);
  const slow = useLate(waiting > 0 && !away, SLOW);
  if (away)
    return (
      <div class="away" role="alert">
        <Icon name="wifioff" />
        <OneLine>
          {words.away} {waiting > 0 && words.awayPending(waiting)}
        </OneLine>
      </div>
    );
  const said = slow ? words.slow(waiting) : back ? words.back : null;
  return (
    <div class={said === null ? "hidden-text" : slow ? "away" : "away back-banner"} role="status">
      {said !== null && (
        <>
          <Icon name={slow ? "hourglass" : "wifi"} />
          <span>{said}</span>
        </>
      )}
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
