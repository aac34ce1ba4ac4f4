import { useState } from "preact/hooks";
import { useTable } from "../play/useTable.ts";
import { Capital } from "./Capital.tsx";
import { CardDetails } from "./CardDetails.tsx";
import { CardFace } from "./CardFace.tsx";
import { CardPlay } from "./CardPlay.tsx";
import { CardsCanvas } from "./CardsCanvas.tsx";
import { Revealed } from "./Revealed.tsx";

/** Where there is little height, the list of cards stands alone. */
const roomy = matchMedia("(min-height: 800px)").matches;

/** The hand: what each card costs and does, which are committed, and what was revealed. */
export function HandPanel() {
  const { view, ui } = useTable();
  const [chosen, setChosen] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [details, setDetails] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const own = view.own;
  const hand = own?.hand ?? [];
  const selected = chosen !== null && hand.includes(chosen) ? chosen : null;
  const card = selected === null ? undefined : own?.cards[selected];
  const commitments = own?.commitments ?? [];
  return (
    <section class="panel hand" id="part-hand" tabIndex={-1} aria-labelledby="hand-title">
      <header class="panel-head">
        <div class="head-left">
          <h2 id="hand-title" class="heading-2">
            {own === null ? ui.hand.played : ui.hand.title}
          </h2>
          {own !== null && <span class="caption">{ui.hand.perRound(view.scenario.rules.cardsPerRound)}</span>}
        </div>
        {own !== null && (
          <div class="head-right">
            {card && (
              <button
                type="button"
                class="button button-quiet button-small"
                aria-label={ui.hand.detailsOf(card.title)}
                onClick={() => setDetails(true)}
              >
                {ui.hand.details}
              </button>
            )}
            <Capital planned={card?.price ?? 0} />
            <CardPlay key={selected} card={selected} onDone={() => setChosen(null)} />
          </div>
        )}
      </header>
      {own !== null && (
        <>
          {roomy && (
            <CardsCanvas
              chosen={selected}
              focused={focused}
              onChoose={(id) => setChosen(selected === id ? null : id)}
              onDrawn={setDrawn}
            />
          )}
          {hand.length === 0 && <p class="caption padded">{ui.hand.empty}</p>}
          <ul class={drawn ? "cards cards-drawn" : "cards"} aria-label={ui.hand.title}>
            {hand.map((id) => {
              const one = own.cards[id];
              return one ? (
                <li key={id}>
                  <CardFace
                    card={one}
                    chosen={selected === id}
                    committed={commitments.some((one) => one.card === id)}
                    onFocus={(on) => setFocused(on ? id : null)}
                    onChoose={() => setChosen(selected === id ? null : id)}
                  />
                </li>
              ) : null;
            })}
          </ul>
        </>
      )}
      {details && card && <CardDetails card={card} onClose={() => setDetails(false)} />}
      <Revealed open={own === null} />
    </section>
  );
}
