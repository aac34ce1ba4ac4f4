import type { PartyId, TableId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Standing } from "./RollCall.tsx";

function StateOf({ party }: { readonly party: PartyId }) {
  const { view, ui } = useTable();
  const seat = view.public.seats[party];
  if (!seat) return <span class="caption">{ui.ballot.automaton}</span>;
  return seat.ready ? (
    <span class="tone-agree">
      <Icon name="check" size="s" /> {ui.ballot.isReady}
    </span>
  ) : (
    <span class="tone-none">
      <Icon name="hourglass" size="s" /> {ui.ballot.isThinking}
    </span>
  );
}

/** Who decides at this table, and who only looks on. Stances are unseen until all are revealed. */
export function MemberStates({ table }: { readonly table: TableId }) {
  const { view, ui } = useTable();
  const { kind } = view.public.clock.step;
  const cut = view.scenario.tables[table];
  const members = cut?.members ?? [];
  const others = Object.keys(view.scenario.seats).filter((seat) => !members.includes(seat));
  return (
    <section class="panel members" aria-labelledby="members-title">
      <header class="panel-head">
        <h2 id="members-title" class="heading-2">
          {ui.ballot.members}
        </h2>
        {(kind === "silence" || kind === "reading") && <span class="caption">{ui.ballot.unseen}</span>}
      </header>
      <ul>
        {members.map((party) => (
          <li key={party}>
            <span class="called-party">
              <Party party={party} />
              <Standing table={table} party={party} />
            </span>
            <StateOf party={party} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3 class="label">{ui.ballot.noVoice}</h3>
          <ul class="onlookers">
            {others.map((seat) => (
              <li key={seat}>
                <Party party={seat} />
                <span class="caption">
                  {cut?.observers.includes(seat) ? ui.ballot.observes : ui.ballot.outside}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
