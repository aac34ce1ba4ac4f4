import { useState } from "preact/hooks";
import { Act } from "../ui/Act.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTable } from "./useTable.ts";

function Seats({ onClose }: { readonly onClose: () => void }) {
  const { view, names, ui, session } = useTable();
  const peopleIn = (seat: string) =>
    Object.entries(view.public.people).filter(([, person]) => person.seat === seat);
  return (
    <Dialog title={ui.host.seats} onClose={onClose}>
      <p class="hint">{ui.host.seatsHint}</p>
      <ul class="seat-rows">
        {Object.entries(view.public.seats).map(([seat, { bot }]) => (
          <li key={seat}>
            <Party party={seat} />
            <span class="caption">
              {bot && <Icon name="bot" size="s" />}{" "}
              {[
                ...(bot ? [ui.lobby.bot] : []),
                ...peopleIn(seat).map(
                  ([person]) =>
                    `${names.person(person) || ui.lobby.somebody}${session.present.value.includes(person) ? "" : `, ${ui.lobby.away}`}`,
                ),
              ].join("; ") || ui.lobby.empty}
            </span>
            <Act
              small
              intent={bot ? { kind: "unseatBot", seat } : { kind: "seatBot", seat }}
              label={bot ? ui.host.takeBackLong(names.party(seat)) : ui.host.giveLong(names.party(seat))}
            >
              {bot ? ui.host.takeBack : ui.host.give}
            </Act>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** What only the host can do: stop the clock, end a phase, give a seat to a bot and back. */
export function HostBar() {
  const { view, me, ui, session } = useTable();
  const [seats, setSeats] = useState(false);
  const { paused, stepNumber, step } = view.public.clock;
  if (me.role !== "host" || step.kind === "over") return null;
  return (
    <section class="host-bar" aria-label={ui.host.title}>
      <span class="label">{ui.host.title}</span>
      <Act small kind="quiet" intent={{ kind: "pauseMatch", paused: !paused }}>
        <Icon name={paused ? "play" : "pause"} size="s" /> {paused ? ui.host.resume : ui.host.pause}
      </Act>
      <Act small kind="quiet" intent={{ kind: "endPhase", stepNumber }}>
        <Icon name="skip" size="s" /> {ui.host.endPhase}
      </Act>
      <button type="button" class="button button-quiet button-small" onClick={() => setSeats(true)}>
        <Icon name="users" size="s" /> {ui.host.seats}
      </button>
      {session.code.value !== null && (
        <span class="caption">
          {ui.lobby.code} <b class="code">{session.code.value}</b>
        </span>
      )}
      {seats && <Seats onClose={() => setSeats(false)} />}
    </section>
  );
}
