import { useState } from "preact/hooks";
import type { Card } from "../../shared/model/content.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Capital } from "./Capital.tsx";
import { CardFace } from "./CardFace.tsx";
import { CardPlay } from "./CardPlay.tsx";
import { CardsCanvas } from "./CardsCanvas.tsx";
import { DetailsButton } from "./DetailsButton.tsx";
import { Revealed, RevealedButton } from "./Revealed.tsx";
import { broad, roomy, scrolling } from "./roomy.ts";

interface ChoiceProps {
  readonly chosen: string | null;
  readonly onChoose: (card: string | null) => void;
}

/** The cards as a list: in one line while the canvas draws them. */
function CardList({ chosen, onChoose, drawn, onFocus }: ChoiceProps & ListProps) {
  const { view, ui } = useTable();
  const { hand = [], cards = {}, commitments = [] } = view.own ?? {};
  if (hand.length === 0) return <p class="caption padded">{ui.hand.empty}</p>;
  return (
    <ul
      class={drawn ? "cards cards-drawn" : "cards"}
      aria-label={ui.hand.title}
      // On phones the box around it has no place of its own.
      {...at("cards", chosen === null && commitments.length === 0)}
    >
      {hand.map((id) => {
        const card = cards[id];
        return card ? (
          <li key={id}>
            <CardFace
              card={card}
              chosen={chosen === id}
              committed={commitments.some((one) => one.card === id)}
              onFocus={(on) => onFocus(on ? id : null)}
              onChoose={() => onChoose(chosen === id ? null : id)}
            />
          </li>
        ) : null;
      })}
    </ul>
  );
}
interface ListProps {
  readonly drawn: boolean;
  readonly onFocus: (card: string | null) => void;
}

/** Cards as canvas and as list: both choose the same card. */
function Cards({ chosen, onChoose }: ChoiceProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(false);
  const committed = (useTable().view.own?.commitments.length ?? 0) > 0;
  const toggle = (id: string) => onChoose(chosen === id ? null : id);
  return (
    <div class="hand-cards" {...at("cards", chosen === null && !committed)}>
      {roomy.value && <CardsCanvas {...{ chosen, focused }} onChoose={toggle} onDrawn={setDrawn} />}
      <CardList {...{ chosen, onChoose }} drawn={drawn && roomy.value} onFocus={setFocused} />
    </div>
  );
}

/** Capital, and what can be done with the chosen card. */
function HeadRight({
  chosen,
  card,
  onDone,
}: {
  chosen: string | null;
  card: Card | undefined;
  onDone: () => void;
}) {
  const { view } = useTable();
  // Its price is taken off already.
  const isCommitted = view.own?.commitments.some((one) => one.card === chosen) ?? false;
  return (
    <div class="head-right">
      {card && chosen !== null && <DetailsButton key={chosen} id={chosen} card={card} />}
      <Capital planned={isCommitted ? 0 : (card?.price ?? 0)} />
      {view.own?.hand.length !== 0 && <CardPlay key={chosen} card={chosen} onDone={onDone} />}
    </div>
  );
}

/** Where no cards are played. */
function CapitalAlone() {
  return (
    <section class="panel hand" id="part-hand" tabIndex={-1}>
      <header class="panel-head">
        <Capital planned={0} />
      </header>
    </section>
  );
}

/** What was revealed, below the cards: on the page where it scrolls, or where nothing else is in the panel. */
const RevealedBelow = ({ folded }: { readonly folded: boolean }) => {
  const { view } = useTable();
  if (folded) return <Revealed open={view.own === null} />;
  return (
    <div class="revealed-line">
      <RevealedButton />
    </div>
  );
};

/** The hand: what each card costs and does, which are committed, and what was revealed. */
export function HandPanel() {
  const { view, ui } = useTable();
  const [chosen, setChosen] = useState<string | null>(null);
  const own = view.own;
  const inHead = own !== null && broad.value;
  const selected = chosen !== null && own?.hand.includes(chosen) ? chosen : null;
  const card = selected === null ? undefined : own?.cards[selected];
  if (view.scenario.rules.cardsPerRound === 0) return <CapitalAlone />;
  const now = view.public.clock.step.kind === "decisions";
  return (
    <section
      class={now ? "panel hand hand-now" : "panel hand"}
      id="part-hand"
      tabIndex={-1}
      aria-labelledby="hand-title"
    >
      <header class="panel-head">
        <div class="head-left">
          <h2 id="hand-title" class="heading-2">
            {own === null ? ui.hand.played : ui.hand.title}
          </h2>
          {own !== null && <span class="caption">{ui.hand.perRound(view.scenario.rules.cardsPerRound)}</span>}
          {/* What is done with a chosen card needs the room. */}
          {inHead && card === undefined && <RevealedButton />}
        </div>
        {own !== null && <HeadRight chosen={selected} card={card} onDone={() => setChosen(null)} />}
      </header>
      {own !== null && <Cards chosen={selected} onChoose={setChosen} />}
      {!inHead && <RevealedBelow folded={own === null || scrolling.value} />}
    </section>
  );
}
