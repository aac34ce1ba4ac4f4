import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useTries } from "../ui/useTries.ts";
import { overflows } from "./overflows.ts";

/** By how much letters shrink at each try, and how often. */
const STEP = 0.04;
const TRIES = 14;

/**
 * By how much the letters of a panel must shrink for everything in its part of the wall to have room: what wraps, nobody knows
 * before it is measured, and nobody scrolls a wall. Tried anew when the room has another size, or other words stand in it.
 */
export function useShrink(): readonly [RefObject<HTMLDivElement | null>, number] {
  const panels = useRef<HTMLDivElement>(null);
  const side = () => panels.current?.parentElement;
  const [tried, again] = useTries({ last: TRIES, overflows: () => overflows(side()), watched: side });
  useEffect(() => {
    const room = side();
    if (!room) return;
    const words = new MutationObserver(again);
    words.observe(room, { subtree: true, childList: true, characterData: true });
    return () => words.disconnect();
  }, []);
  return [panels, 1 - STEP * tried];
}
