import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** By how much letters shrink at each try, and how often. */
const STEP = 0.04;
const TRIES = 14;

/**
 * By how much the letters of a panel must shrink for everything beside the map to have room: what wraps, nobody knows
 * before it is measured, and nobody scrolls a wall. Tried anew when the room has another size, or other words stand in it.
 */
export function useShrink(): readonly [RefObject<HTMLDivElement | null>, number] {
  const panels = useRef<HTMLDivElement>(null);
  // An object, so that trying the first again is a change as well.
  const [{ tried }, setTry] = useState({ tried: 0 });
  useLayoutEffect(() => {
    const side = panels.current?.parentElement;
    if (side && side.scrollHeight > side.clientHeight + 1 && tried < TRIES) setTry({ tried: tried + 1 });
  });
  useEffect(() => {
    const side = panels.current?.parentElement;
    if (!side) return;
    const again = () => setTry({ tried: 0 });
    const watch = new ResizeObserver(again);
    watch.observe(side);
    const words = new MutationObserver(again);
    words.observe(side, { subtree: true, childList: true, characterData: true });
    // In another typeface words have another length.
    document.fonts.ready.then(again);
    return () => {
      watch.disconnect();
      words.disconnect();
    };
  }, []);
  return [panels, 1 - STEP * tried];
}
