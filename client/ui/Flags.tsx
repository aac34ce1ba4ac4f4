import type { PartyId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "./Icon.tsx";

/** Flags are decoration: the name stands beside them, or in the label of what holds them. */
export function FlagsOf({ codes }: { readonly codes: readonly string[] }) {
  if (codes.length === 0)
    return (
      <span class="flags flags-none" aria-hidden="true">
        <Icon name="users" size="s" />
      </span>
    );
  return (
    <span class={`flags flags-${codes.length}`} aria-hidden="true">
      {codes.map((code) => (
        <img key={code} src={`/flags/${code}.svg`} alt="" width="20" height="20" />
      ))}
    </span>
  );
}

export function Flags({ party }: { readonly party: PartyId }) {
  const { scenario } = useTable().view;
  return <FlagsOf codes={(scenario.seats[party] ?? scenario.automata[party])?.flags ?? []} />;
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
