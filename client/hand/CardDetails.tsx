import type { Card } from "../../shared/model/content.ts";
import type { CardId, SeatId } from "../../shared/model/ids.ts";
import { HomeNotes } from "../home/HomeNotes.tsx";
import { useTable } from "../play/useTable.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Prose } from "../ui/Prose.tsx";
import { EffectList } from "./EffectList.tsx";
import { useSourceText } from "./useSourceText.ts";

interface Props {
  readonly id: CardId;
  readonly card: Card;
  /** Whose it is, if it isn't the viewer's. */
  readonly holder?: SeatId;
  readonly onClose: () => void;
}

/** A card with everything that is written on it. */
export function CardDetails({ id, card, holder, onClose }: Props) {
  const { text, names, ui } = useTable();
  const source = useSourceText();
  const self = holder === undefined ? ui.common.youSmall : names.within(holder);
  const who = { self, target: ui.hand.theTarget, everyone: ui.common.everybody };
  return (
    <Dialog title={card.title} onClose={onClose}>
      <p class="caption">
        {card.theme}. {ui.hand.costs(card.price)}. {ui.hand.bands[card.band]}
      </p>
      <Prose text={card.text} />
      <h3 class="heading-3 spaced">{ui.hand.effects}</h3>
      <EffectList effects={card.effects} who={who} />
      {card.when && <p class="hint">{ui.hand.needs(text.condition(card.when, names, who))}</p>}
      <HomeNotes card={id} />
      <p class="caption spaced">{source(card.source)}</p>
    </Dialog>
  );
}
