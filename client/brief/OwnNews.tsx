import type { CardId, RoundId } from "../../shared/model/ids.ts";
import { logLine } from "../../shared/text/sentence.ts";
import { Capital } from "../hand/Capital.tsx";
import { DetailsButton } from "../hand/DetailsButton.tsx";
import { useTable } from "../play/useTable.ts";
import { type OwnNews as News, ownNews } from "./ownNews.ts";

/** A card that was drawn, to be read at once. */
function DrawnCard({ id }: { readonly id: CardId }) {
  const card = useTable().view.own?.cards[id];
  return card ? <DetailsButton id={id} card={card} /> : null;
}

function Line({ news }: { readonly news: News }) {
  const { text, names } = useTable();
  const drawn = news.kind === "cardsDrawn" ? news.cards : [];
  return (
    <li>
      {logLine(text.log, news, names)}
      {drawn.map((id) => (
        <DrawnCard key={id} id={id} />
      ))}
    </li>
  );
}

/** What the round brought to the viewer's delegation alone: income, cards, and what events did to them. */
export function OwnNews({ round }: { readonly round: RoundId }) {
  const { view, ui, session } = useTable();
  const news = ownNews(session.events.value, round);
  if (view.own === null || news.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="own-news-title">
      <header class="panel-head">
        <h2 id="own-news-title" class="heading-2">
          {ui.briefing.own}
        </h2>
      </header>
      <ul class="plain-list padded">
        <li>
          <Capital planned={0} />
        </li>
        {news.map((one, i) => (
          // The same may come twice: lines have no identity but their place.
          <Line key={i} news={one} />
        ))}
      </ul>
    </section>
  );
}
