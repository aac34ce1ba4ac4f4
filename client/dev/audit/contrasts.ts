import { type Colour, colourOf, contrast, over } from "./colour.ts";
import { called, type Finding, type Text } from "./shown.ts";

/** WCAG 2.2, 1.4.3: large is 24 px, or 18.66 px and bold. */
const LEAST = 4.5;
const LEAST_LARGE = 3;

/** What an element stands on: the backgrounds around it, laid over each other; null where one is a picture. */
function ground(element: Element): Colour | null {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    if (backgroundImage !== "none" || Number(opacity) < 1) return null;
    const colour = colourOf(backgroundColor);
    if (colour[3] > 0) layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  const [base = [255, 255, 255, 1] as const, ...above] = layers;
  return above.reduce((below, layer) => over(layer, below), base);
}

/** Whatever is switched off needs no contrast. */
const isOff = (element: Element): boolean =>
  element.closest("[aria-disabled=true], :disabled, .is-past, [aria-hidden=true]") !== null;

/** Texts that stand out too little from what they stand on. */
export function pale(texts: readonly Text[]): readonly Finding[] {
  return texts.flatMap(({ element, words }): readonly Finding[] => {
    const below = ground(element);
    if (below === null || isOff(element)) return [];
    const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
    const ink = colourOf(element.closest("svg") ? fill : color);
    const size = Number.parseFloat(fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const found = contrast(ink, below);
    if (found >= (large ? LEAST_LARGE : LEAST)) return [];
    return [
      {
        check: "contrast",
        where: called(element),
        what: `${found.toFixed(2)} : 1 for “${words.slice(0, 30)}”`,
      },
    ];
  });
}
