import type { ScenarioCut } from "../../shared/model/cut.ts";
import type { PartyId } from "../../shared/model/ids.ts";
import { onceFor } from "../../shared/model/oncePer.ts";
import { useTable } from "../play/useTable.ts";
import { FlagsOf, shortsOf } from "./FlagsOf.tsx";

/** Of seats first, as where they are listed before a match. */
const shortsIn = onceFor(({ seats, automata }: ScenarioCut) =>
  shortsOf([...Object.values(seats), ...Object.values(automata)]),
);

export function Flags({ party }: { readonly party: PartyId }) {
  const { scenario } = useTable().view;
  const { flags = [], short = party } = scenario.seats[party] ?? scenario.automata[party] ?? {};
  return <FlagsOf codes={flags} short={short} among={shortsIn(scenario)} />;
}

/** A party with its flags and name; "you" for the viewer's own. */
export function Party({ party, short = false }: { readonly party: PartyId; readonly short?: boolean }) {
  const { names, ui } = useTable();
  const name = short ? names.short(party) : names.party(party);
  return (
    <span class="party">
      <Flags party={party} />
      <span>{party === names.you ? ui.common.youAre(name) : name}</span>
    </span>
  );
}
