import "../styles/index.css";
import { SAMPLE_REVEAL, sampleHand } from "./sampleHand.ts";
import { SAMPLE_PICTURE } from "./samplePicture.ts";

/** A page to look at the canvases: `?map=636x456&occupied=199` or `?cards=964x230`. Never part of the product. */
const query = new URLSearchParams(location.search);

function sized(id: string, wanted: string | null): HTMLElement | null {
  const element = document.getElementById(id);
  if (!element || !wanted) return null;
  const [w, h] = wanted.split("x");
  Object.assign(element.style, { width: `${w}px`, height: `${h}px` });
  return element;
}

async function showMap(element: HTMLElement): Promise<void> {
  const { mountMap } = await import("../map/mountMap.ts");
  const map = await mountMap(element, { onPick: (seat) => document.body.setAttribute("data-picked", seat) });
  const occupied = Number(query.get("occupied") ?? 179);
  map.show({ ...SAMPLE_PICTURE, front: { occupied } });
  Object.assign(window, { map, sample: SAMPLE_PICTURE });
}

async function showCards(element: HTMLElement): Promise<void> {
  const { mountCards } = await import("../cards/mountCards.ts");
  const cards = await mountCards(element, {
    onPick: (card) => document.body.setAttribute("data-picked", card),
    onLift: (card) => document.body.setAttribute("data-lifted", String(card)),
  });
  const hand = sampleHand(Number(query.get("count") ?? 4), query.get("focus"));
  if (query.has("reveal")) cards.reveal(SAMPLE_REVEAL);
  else cards.show(hand);
  Object.assign(window, { cards, hand, reveal: SAMPLE_REVEAL });
}

const map = sized("map", query.get("map"));
const cards = sized("cards", query.get("cards"));
try {
  if (map) await showMap(map);
  if (cards) await showCards(cards);
} catch (error) {
  document.body.setAttribute("data-error", String(error));
}
setTimeout(() => document.body.setAttribute("data-ready", "1"), 900);
