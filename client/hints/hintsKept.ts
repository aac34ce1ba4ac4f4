import { computed, signal } from "@preact/signals";
import type { HintId } from "./hintFor.ts";

/** Where this browser keeps which hints were closed: their ids, or that there shall be none. */
const KEY = "hints.closed";
const NONE = "all";

function remembered(): readonly string[] {
  try {
    return localStorage.getItem(KEY)?.split(" ") ?? [];
  } catch {
    // Without any storage the choice holds until the page is left.
    return [];
  }
}

function remember(closed: readonly string[]): void {
  try {
    if (closed.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, closed.join(" "));
  } catch {
    // As above.
  }
}

const closed = signal(remembered());

function keep(ids: readonly string[]): void {
  closed.value = ids;
  remember(ids);
}

/** Whether the reader wants hints at all. */
export const hintsWanted = computed(() => !closed.value.includes(NONE));

export const isClosed = (hint: HintId): boolean => !hintsWanted.value || closed.value.includes(hint);

/** Never shows this one again. */
export const closeHint = (hint: HintId): void => keep([...closed.value, hint]);

/** Shows no hint from now on, or all of them anew. */
export const wantHints = (wanted: boolean): void => keep(wanted ? [] : [NONE]);
