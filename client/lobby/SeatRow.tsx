import type { SeatId } from "../../shared/model/ids.ts";
import { runsTheMatch } from "../../shared/model/role.ts";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SeatActs } from "./SeatActs.tsx";

/** Who plays a seat, and whether they are here. */
function PeopleOf({ seat }: { readonly seat: SeatId }) {
  const { view, me, names, session, ui } = useTable();
  const people = Object.entries(view.public.people).filter(([, person]) => person.seat === seat);
  if (view.public.seats[seat]?.bot)
    return (
      <span class="caption">
        <Icon name="bot" size="s" /> {ui.lobby.bot}
      </span>
    );
  if (people.length === 0) return <span class="caption">{ui.lobby.empty}</span>;
  return (
    <ul class="people">
      {people.map(([person]) => {
        const here = session.present.value.includes(person);
        return (
          <li key={person}>
            <span class={here ? "dot dot-on" : "dot"} aria-hidden="true" />
            {names.person(person) || ui.lobby.somebody}
            {person === me.person && ` (${ui.common.youSmall})`}
            <span class="caption">{here ? "" : ui.lobby.away}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** One seat of the waiting room: take it, leave it, and for the host give it to a bot. */
export function SeatRow({ seat }: { readonly seat: SeatId }) {
  const { view, me, names, ui } = useTable();
  const name = names.party(seat);
  const mine = me.seat === seat;
  return (
    <li class={mine ? "seat-row seat-mine" : "seat-row"}>
      <Flags party={seat} />
      <div>
        <b>{name}</b>
        <div class="seat-state">
          <PeopleOf seat={seat} />
          <details>
            <summary>{ui.lobby.brief}</summary>
            <Prose text={view.scenario.seats[seat]?.brief.public ?? ""} />
          </details>
        </div>
      </div>
      <SeatActs seat={seat} lead={!runsTheMatch(me.role)} />
    </li>
  );
}
