import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What a reader does who wants to see another part of a list. */
const SCROLLS = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/** What is new in view, or else the latest: whoever has answered has seen what was new, and waits for what comes. */
function showLatest(list: HTMLElement): void {
  list.scrollTo({ top: list.scrollHeight });
  const news = list.querySelector<HTMLElement>(".new-since");
  if (list.querySelector(".new-since ~ .mine")) return;
  if (news && news.offsetTop < list.scrollTop) list.scrollTo({ top: news.offsetTop });
}

/**
 * Keeps a list at its end: when something is added to it, and when its room changes, as when the hand has come and takes
 * height from it, unless its reader has scrolled since the last addition. `count`: how much is in it.
 */
export function useAtEnd(count: number): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let left = false;
    const leave = () => {
      left = true;
    };
    const follow = new ResizeObserver(() => left || showLatest(element));
    showLatest(element);
    follow.observe(element);
    for (const what of SCROLLS) element.addEventListener(what, leave, { passive: true });
    return () => {
      follow.disconnect();
      for (const what of SCROLLS) element.removeEventListener(what, leave);
    };
  }, [count]);
  return list;
}
