import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { type FaceLine, type Fit, fitsOf } from "../cards/cardLines.ts";
import { useTries } from "../ui/useTries.ts";

/** The first of the ways to show lines in which they have the room of their list; again whenever the card has another size. */
export function useFit(lines: readonly FaceLine[]): readonly [RefObject<HTMLUListElement | null>, Fit] {
  const list = useRef<HTMLUListElement>(null);
  const fits = fitsOf(lines);
  const last = fits.length - 1;
  const [tried] = useTries({
    last,
    overflows: () => list.current !== null && list.current.scrollHeight > list.current.clientHeight,
    watched: () => list.current?.parentElement,
  });
  return [list, fits[Math.min(tried, last)] ?? { lines: lines.length, rows: 1, tells: true }];
}
