import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Better, nearestBetter } from "../../../shared/analysis/hindsight/better.ts";
import { type Hindsight, hindsight } from "../../../shared/analysis/hindsight/hindsight.ts";
import type { TableId } from "../../../shared/model/ids.ts";
import type { Opened, View } from "../../../shared/model/view.ts";

/** What was counted of a table. */
export interface Counted {
  readonly found: Hindsight;
  /** The nearest package that is better for all members; null if there is none. */
  readonly better: Better | null;
}

/** So far below what is in sight, in px, counting begins. */
const AHEAD = 300;

/** Whether something has ever come near to what is in sight. */
function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !element.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: `${AHEAD}px 0px` },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [seen, element]);
  return seen;
}

/** The results don't change any more: while they are the same, so is what is counted. */
const keyOf = (opened: Opened, table: TableId): string => `${table} ${JSON.stringify(opened.results)}`;

function counted(view: View, opened: Opened, table: TableId): Counted | null {
  const found = hindsight(view, opened, table);
  return found && { found, better: nearestBetter(found, view.scenario) };
}

/**
 * What a table's packages were worth, as soon as it is counted; null until then. Thousands of packages take a slow phone
 * some tenths of a second: they are counted once somebody comes near to the element, and after it was painted.
 */
export function useCounted(view: View, opened: Opened, table: TableId) {
  const element = useRef<HTMLElement>(null);
  const seen = useSeen(element);
  const key = keyOf(opened, table);
  const [done, setDone] = useState<{ readonly key: string; readonly counted: Counted | null } | null>(null);
  const latest = useRef({ view, opened });
  latest.current = { view, opened };
  useEffect(() => {
    if (!seen) return;
    const timer = setTimeout(() => {
      setDone({ key, counted: counted(latest.current.view, latest.current.opened, table) });
    }, 0);
    return () => clearTimeout(timer);
  }, [seen, key, table]);
  return { element, counted: done?.key === key ? done.counted : null };
}
