import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type FaceLine, type Fit, fitsOf } from "../cards/cardLines.ts";

/** The first of the ways to show lines in which they have the room of their list; again whenever the card has another size. */
export function useFit(lines: readonly FaceLine[]): readonly [RefObject<HTMLUListElement | null>, Fit] {
  const list = useRef<HTMLUListElement>(null);
  // An object, so that trying the first again is a change as well.
  const [{ tried }, setTry] = useState({ tried: 0 });
  const fits = fitsOf(lines);
  const last = fits.length - 1;
  useLayoutEffect(() => {
    const element = list.current;
    if (element && element.scrollHeight > element.clientHeight && tried < last) setTry({ tried: tried + 1 });
  });
  useEffect(() => {
    const card = list.current?.parentElement;
    if (!card) return;
    const again = () => setTry({ tried: 0 });
    const watch = new ResizeObserver(again);
    watch.observe(card);
    // In another typeface words have another length.
    document.fonts.ready.then(again);
    return () => watch.disconnect();
  }, []);
  return [list, fits[Math.min(tried, last)] ?? { lines: lines.length, rows: 1, tells: true }];
}
