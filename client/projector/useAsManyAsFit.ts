import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useTries } from "../ui/useTries.ts";
import { overflows } from "./overflows.ts";

/**
 * How many of so many things have room in a box: all at first, one less as long as it overflows; again whenever the box
 * has another size or `of` says that something else stands in it. Nobody scrolls a wall.
 */
export function useAsManyAsFit(
  most: number,
  of: string,
): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [out, again] = useTries({
    last: most,
    overflows: () => overflows(box.current),
    watched: () => box.current,
  });
  useLayoutEffect(again, [of]);
  return [box, Math.max(0, most - out)];
}
