import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** What the browser's own arrow takes of a list's width; px. */
const ARROW = 26;

/** Whether the words that a list shows have more width than it has for them. */
function cuts(list: HTMLSelectElement, words: string): boolean {
  const brush = document.createElement("canvas").getContext("2d");
  if (brush === null) return false;
  const { font, paddingLeft, paddingRight } = getComputedStyle(list);
  brush.font = font;
  const room = list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - ARROW;
  return brush.measureText(words).width > room;
}

/** Whether a list cuts the words that are chosen in it, now and at any width it is given. */
export function useIsCut(words: string): readonly [RefObject<HTMLSelectElement | null>, boolean] {
  const list = useRef<HTMLSelectElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const shown = list.current;
    if (!shown || words === "") return setCut(false);
    const measure = () => setCut(cuts(shown, words));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(shown);
    return () => watch.disconnect();
  }, [words]);
  return [list, isCut];
}
