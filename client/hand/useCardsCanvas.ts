import { useEffect, useRef, useState } from "preact/hooks";
import type { MountedCards } from "../cards/mountCards.ts";
import { isDark } from "../ui/theme.ts";

/** A canvas of cards in an element, once it has loaded; null while it is loading, or if there is none. */
export function useCardsCanvas(wanted: boolean, onPick: (card: string) => void) {
  const element = useRef<HTMLDivElement>(null);
  const [cards, setCards] = useState<MountedCards | null>(null);
  const [failed, setFailed] = useState(false);
  const picked = useRef(onPick);
  picked.current = onPick;
  useEffect(() => {
    const host = element.current;
    if (!host || !wanted) return;
    let left = false;
    let mounted: MountedCards | null = null;
    const options = {
      // A click on a dialog that lies over the cards is none on a card.
      onPick: (card: string) => {
        if (!document.querySelector("dialog[open]")) picked.current(card);
      },
      onLift: () => {},
    };
    import("../cards/mountCards.ts")
      .then(({ mountCards }) => mountCards(host, options))
      .then((done) => {
        mounted = done;
        if (left) done.destroy();
        else setCards(done);
      })
      // Without a canvas the list of cards says the same.
      .catch(() => setFailed(true));
    return () => {
      left = true;
      mounted?.destroy();
      setCards(null);
    };
    // In the other theme it is drawn anew.
  }, [wanted, isDark.value]);
  // The room for it is kept from the beginning: it takes its size from the element.
  const place = wanted && !failed ? "cards-canvas cards-canvas-on" : "cards-canvas";
  const waits = wanted && !failed && cards === null;
  return { element, cards, waits, place, failed };
}
