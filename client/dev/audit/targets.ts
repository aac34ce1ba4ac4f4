import { called, controls, type Finding } from "./shown.ts";

/** WCAG 2.2, 2.5.8. */
const LEAST = 24;
/** On phones, for what is meant for a thumb. */
const THUMB = 44;
const MAIN = ".button, .tab, .tab-bar button, .icon-button, select, input, textarea, summary";

/** What is pressed: a box or a dot with its label, both as one. */
function pressed(element: Element): DOMRect {
  const label = element.matches("input[type=radio], input[type=checkbox]") ? element.closest("label") : null;
  return (label ?? element).getBoundingClientRect();
}

/** A link within a sentence, or a word that explains itself, is as tall as its line. */
const isInText = (element: Element): boolean =>
  (element.tagName === "A" && getComputedStyle(element).display === "inline") ||
  element.matches(".has-explanation:not(.explained-row *) > .explained-word");

/** Controls that are too small to be hit: 24 px; on phones 44 px in height for the main ones. */
export function smallTargets(): readonly Finding[] {
  const phone = innerWidth <= 700;
  return controls().flatMap((element): readonly Finding[] => {
    if (isInText(element)) return [];
    const { width, height } = pressed(element);
    const least = phone && element.matches(MAIN) ? THUMB : LEAST;
    if (height >= least - 0.5 && width >= LEAST - 0.5) return [];
    const what = `${Math.round(width)} × ${Math.round(height)} px, less than ${least}`;
    return [{ check: "target", where: called(element), what }];
  });
}
