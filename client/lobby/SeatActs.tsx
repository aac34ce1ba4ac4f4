import type { SeatId } from "../../shared/model/ids.ts";
import { maySit, runsTheMatch } from "../../shared/model/role.ts";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";

/** Take a seat, leave it, and for the host give it to a bot and take it back. `lead`: taking one is what the page is for. */
export function SeatActs({ seat, lead = false }: { readonly seat: SeatId; readonly lead?: boolean }) {
  const { view, me, names, ui } = useTable();
  const [name, within] = [names.party(seat), names.within(seat)];
  const bot = view.public.seats[seat]?.bot ?? false;
  return (
    <p class="button-row">
      {maySit(me.role) && (
        <Act
          small
          kind={lead && me.seat !== seat ? "primary" : "secondary"}
          intent={me.seat === seat ? { kind: "leaveSeat" } : { kind: "takeSeat", seat }}
          label={me.seat === seat ? ui.lobby.leaveLong(within) : ui.lobby.takeLong(within)}
        >
          {me.seat === seat ? ui.lobby.leave : ui.lobby.take}
        </Act>
      )}
      {runsTheMatch(me.role) && (
        <Act
          small
          kind="quiet"
          intent={bot ? { kind: "unseatBot", seat } : { kind: "seatBot", seat }}
          label={bot ? ui.host.takeBackLong(name) : ui.host.giveLong(name)}
        >
          {bot ? ui.host.takeBack : ui.host.give}
        </Act>
      )}
    </p>
  );
}
