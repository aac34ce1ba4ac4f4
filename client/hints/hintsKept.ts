import { computed, signal } from "@preact/signals";
import { keep, kept } from "../ui/kept.ts";
import type { HintId } from "./hintsFor.ts";

/** Where this browser keeps which hints were closed: their ids, or that there shall be none. */
const KEY = "hints.closed";
const NONE = "all";

const remembered = (): readonly string[] => kept(KEY)?.split(" ") ?? [];

const closed = signal(remembered());

function close(ids: readonly string[]): void {
  closed.value = ids;
  keep(KEY, ids.length === 0 ? null : ids.join(" "));
}

/** Whether the reader wants hints at all. */
export const hintsWanted = computed(() => !closed.value.includes(NONE));

export const isClosed = (hint: HintId): boolean => !hintsWanted.value || closed.value.includes(hint);

/** Never shows this one again. */
export const closeHint = (hint: HintId): void => close([...closed.value, hint]);

/** Shows no hint from now on, or all of them anew. */
export const wantHints = (wanted: boolean): void => close(wanted ? [] : [NONE]);
