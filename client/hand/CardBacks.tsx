import type { RevealedCard } from "../cards/hand.ts";
import { FlagsOf } from "../ui/FlagsOf.tsx";

/** The backs of committed cards, where the canvas will draw and turn them: they stand there until it has come. */
export const CardBacks = ({ cards }: { readonly cards: readonly RevealedCard[] }) => (
  <ol class="card-backs" aria-hidden="true">
    {cards.map(({ seat, seatName, flags, title }) => (
      <li key={`${seat} ${title}`}>
        <FlagsOf codes={flags} short={seatName} />
        <b>{seatName}</b>
      </li>
    ))}
  </ol>
);
