import type { Card } from "../../shared/model/content.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { FaceLines } from "./FaceLines.tsx";
import { useSourceText } from "./useSourceText.ts";

interface Props {
  readonly card: Card;
  readonly chosen: boolean;
  readonly committed: boolean;
  readonly onChoose: () => void;
  readonly onFocus: (on: boolean) => void;
}

/** One card of the hand: theme, price, title, effects, condition, source. */
export function CardFace({ card, chosen, committed, onChoose, onFocus }: Props) {
  const { view, text, names, ui } = useTable();
  const source = useSourceText();
  const who = { self: ui.common.youSmall, target: ui.hand.theTarget, everyone: ui.common.everybody };
  const short = card.price > (view.own?.available ?? 0) && !committed;
  const label = ui.hand.cardLabel(card.title, card.price, committed);
  return (
    <div
      class={`card ${chosen ? "card-chosen" : ""} ${committed ? "card-committed" : ""} ${short ? "card-dear" : ""}`}
    >
      <button
        type="button"
        class="card-choose"
        aria-pressed={chosen}
        aria-label={label}
        onClick={onChoose}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
      />
      <p class="card-kind">
        <span>{card.theme}</span>
        <span class="card-price" title={ui.hand.costs(card.price)}>
          {card.price}
          {Array.from({ length: card.price }, (_, i) => (
            <i key={i} aria-hidden="true" />
          ))}
        </span>
      </p>
      <h3>{card.title}</h3>
      {committed && (
        <p class="tag tone-agree">
          <Icon name="check" size="s" /> {ui.hand.committed}
        </p>
      )}
      <FaceLines card={card} />
      {card.when && (
        <p class="card-condition">
          <Icon name="link" size="s" /> <span>{ui.hand.needs(text.condition(card.when, names, who))}</span>
        </p>
      )}
      <p class="card-text">{card.text}</p>
      <p class="card-source">{source(card.source)}</p>
    </div>
  );
}
