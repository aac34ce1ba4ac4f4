import { SeatActs } from "../lobby/SeatActs.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTable } from "./useTable.ts";

/** Who plays a seat, in words. */
function useWhoPlays(): (seat: string) => string {
  const { view, names, ui, session } = useTable();
  return (seat) => {
    const people = Object.entries(view.public.people)
      .filter(([, person]) => person.seat === seat)
      .map(([person]) => {
        const here = session.present.value.includes(person);
        return `${names.person(person) || ui.lobby.somebody}${here ? "" : `, ${ui.lobby.away}`}`;
      });
    const bot = view.public.seats[seat]?.bot ? [ui.lobby.bot] : [];
    return [...bot, ...people].join("; ") || ui.lobby.empty;
  };
}

/** Who plays what while the match runs: seats are taken, left, given to a bot and back. */
export function SeatsDialog({ onClose }: { readonly onClose: () => void }) {
  const { view, ui } = useTable();
  const whoPlays = useWhoPlays();
  return (
    <Dialog title={ui.host.seats} onClose={onClose} wide>
      <p class="hint">{ui.host.seatsHint}</p>
      <ul class="seat-rows">
        {Object.entries(view.public.seats).map(([seat, { bot }]) => (
          <li key={seat}>
            <Party party={seat} />
            <span class="caption">
              {bot && <Icon name="bot" size="s" />} {whoPlays(seat)}
            </span>
            <SeatActs seat={seat} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
