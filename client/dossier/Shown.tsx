import type { CardId, ObjectiveId, SeatId } from "../../shared/model/ids.ts";
import { OthersCard } from "../hand/OthersCard.tsx";
import { useTable } from "../play/useTable.ts";

interface Props {
  readonly of: SeatId;
  readonly cards: readonly CardId[];
  readonly objectives: readonly ObjectiveId[];
}

/** What the viewer alone was shown of another delegation: cards, each to be read in full, and what it scores for. */
export function Shown({ of, cards, objectives }: Props) {
  const { view, names, ui } = useTable();
  if (cards.length + objectives.length === 0) return <p class="caption">{ui.dossier.shownNothing}</p>;
  return (
    <ul class="shown">
      {cards.map((id) => (
        <li key={id}>
          <span>{names.card(id)}</span>
          <OthersCard seat={of} id={id} />
        </li>
      ))}
      {objectives.map((id) => (
        <li key={id}>
          <span>
            <b>{names.objective(id)}.</b> {view.own?.objectiveTexts[id]?.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
