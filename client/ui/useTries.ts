import { useEffect, useLayoutEffect, useState } from "preact/hooks";

interface Trying {
  /** How often there is something else to try. */
  readonly last: number;
  /** Whether what is tried now has too little room. */
  readonly overflows: () => boolean;
  /** What has another size when it is worth trying from the first again. */
  readonly watched: () => Element | null | undefined;
}

/**
 * How many ways were tried until what is shown had room: one after the other, as long as it overflows; from the first again
 * whenever the room has another size, or somebody asks for it.
 */
export function useTries({ last, overflows, watched }: Trying): readonly [number, () => void] {
  // An object, so that trying the first again is a change as well.
  const [{ tried }, setTry] = useState({ tried: 0 });
  const again = () => setTry({ tried: 0 });
  useLayoutEffect(() => {
    if (tried < last && overflows()) setTry({ tried: tried + 1 });
  });
  useEffect(() => {
    const room = watched();
    if (!room) return;
    const watch = new ResizeObserver(again);
    watch.observe(room);
    // In another typeface words have another length.
    document.fonts.ready.then(again);
    return () => watch.disconnect();
  }, []);
  return [tried, again];
}
