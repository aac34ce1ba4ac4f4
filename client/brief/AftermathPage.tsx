import type { RoundId } from "../../shared/model/ids.ts";
import { RevealedCards } from "../council/RevealedSilences.tsx";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { Tracks } from "./Tracks.tsx";

/** A round closes: what was revealed, what became known, how the tracks and the front moved. */
export function AftermathPage({ round }: { readonly round: RoundId }) {
  const { names, ui } = useTable();
  return (
    <>
      <article class="moment-text">
        <p class="kicker">
          <Icon name="history" /> {names.round(round)}
        </p>
        <h1 class="moment-title">{ui.aftermath.title}</h1>
        <RevealedCards round={round} />
        <h2 class="heading-2 outcomes-title">{ui.aftermath.known}</h2>
        <div {...at("outcomes")}>
          <Outcomes />
        </div>
      </article>
      <div class="moment-side">
        <Tracks />
      </div>
    </>
  );
}
