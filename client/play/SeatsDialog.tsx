import { FacilitatorNote } from "../facilitator/FacilitatorNote.tsx";
import { SeatActs } from "../lobby/SeatActs.tsx";
import { useWhoPlays } from "../lobby/useWhoPlays.ts";
import { ProjectorButton } from "../projector/ProjectorButton.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { MatchCode } from "./MatchCode.tsx";
import { useTable } from "./useTable.ts";

/** Who plays what while the match runs: seats are taken, left, given to a bot and back. */
export function SeatsDialog({ onClose }: { readonly onClose: () => void }) {
  const { view, ui } = useTable();
  const whoPlays = useWhoPlays();
  return (
    <Dialog title={ui.host.seats} onClose={onClose} wide>
      <p class="hint">{ui.host.seatsHint}</p>
      <FacilitatorNote />
      <ul class="seat-rows flag-column">
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
      <p class="on-phones">
        <ProjectorButton />
        <MatchCode />
      </p>
    </Dialog>
  );
}
