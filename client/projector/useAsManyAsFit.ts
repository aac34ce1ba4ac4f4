import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * How many of so many things have room in a box: all at first, one less as long as it overflows; again whenever the box
 * has another size or `of` says that something else stands in it. Nobody scrolls a wall.
 */
export function useAsManyAsFit(
  most: number,
  of: string,
): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  // An object, so that trying with all again is a change as well.
  const [{ out }, setOut] = useState({ out: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element && element.scrollHeight > element.clientHeight + 1 && out < most) setOut({ out: out + 1 });
  });
  useLayoutEffect(() => setOut({ out: 0 }), [of]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const again = () => setOut({ out: 0 });
    const watch = new ResizeObserver(again);
    watch.observe(element);
    // In another typeface words have another length.
    document.fonts.ready.then(again);
    return () => watch.disconnect();
  }, []);
  return [box, Math.max(0, most - out)];
}
