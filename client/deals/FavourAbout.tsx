import type { FavourId, SeatId } from "../../shared/model/ids.ts";
import { EffectList } from "../hand/EffectList.tsx";
import { HomeNotes } from "../home/HomeNotes.tsx";
import { useTable } from "../play/useTable.ts";

/** A favour between two seats. */
interface Given {
  readonly favour: FavourId;
  readonly from: SeatId;
  readonly to: SeatId;
}

/** Who is meant by giver and receiver, in the words of the viewer. */
function useCast({ from, to }: Given) {
  const { names, ui } = useTable();
  const called = (seat: SeatId): string => (seat === names.you ? ui.common.youSmall : names.within(seat));
  const [giver, receiver] = [called(from), called(to)];
  return { self: giver, giver, target: receiver, receiver, everyone: ui.common.everybody };
}

/** On what it hangs that a favour counts at the end; nothing if it counts in any case. */
export function CountsIf(given: Given) {
  const { view, text, names, ui } = useTable();
  const counts = view.scenario.favours[given.favour]?.counts;
  const cast = useCast(given);
  if (!counts) return null;
  return <p class="hint">{ui.deals.countsIf(text.condition(counts, names, cast))}</p>;
}

/** What a favour moves besides the points that it is worth, line by line. */
function Moves({ title, ...given }: Given & { readonly title?: string }) {
  const { view } = useTable();
  const effects = view.scenario.favours[given.favour]?.effects ?? [];
  const cast = useCast(given);
  if (effects.length === 0) return null;
  return (
    <div class="favour-moves">
      {title !== undefined && <b>{title}</b>}
      <EffectList effects={effects} who={cast} />
    </div>
  );
}

/** What would come of a favour, before it is promised or given. */
export function FavourAbout(given: Given) {
  const { ui } = useTable();
  return (
    <>
      <CountsIf {...given} />
      <Moves {...given} title={ui.hand.effects} />
      <HomeNotes favour={given.favour} />
    </>
  );
}

/** The same beside an offer, where there is little room: folded, with what the favour is. */
export function FavourFolded(given: Given) {
  const { view, ui } = useTable();
  return (
    <details class="favour-folded">
      <summary>{ui.hand.effects}</summary>
      <p class="hint">{view.scenario.favours[given.favour]?.text}</p>
      <Moves {...given} />
      <HomeNotes favour={given.favour} />
    </details>
  );
}
