import type { RevealedCard } from "../cards/hand.ts";
import { Flags } from "../ui/Flags.tsx";

/** The backs of committed cards, where the canvas will draw and turn them: they stand there until it has come. */
export const CardBacks = ({ cards }: { readonly cards: readonly RevealedCard[] }) => (
  <ol class="card-backs" aria-hidden="true">
    {cards.map(({ seat, seatName, title }) => (
      <li key={`${seat} ${title}`}>
        <Flags party={seat} />
        <b>{seatName}</b>
      </li>
    ))}
  </ol>
);
