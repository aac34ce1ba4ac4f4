import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSession } from "./useTable.ts";

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
