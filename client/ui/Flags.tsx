import type { PartyId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { monogram } from "./monogram.ts";

/** Decoration: the name stands beside it, or in the label of what holds it. Without flags two letters. */
export function FlagsOf({ codes, short }: { readonly codes: readonly string[]; readonly short: string }) {
  if (codes.length === 0)
    // Drawn by the style sheet, as a picture would be: no text that a label would have to repeat.
    return <span class="flags flags-none" aria-hidden="true" data-letters={monogram(short)} />;
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
  const { flags = [], short = party } = scenario.seats[party] ?? scenario.automata[party] ?? {};
  return <FlagsOf codes={flags} short={short} />;
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
