import { signal } from "@preact/signals";

/** How far a player has come in the lessons of one match. */
export interface Progress {
  /** The match's code. */
  readonly match: string;
  /** Ids of lessons that were done or passed over, and `lesson/control` for single points. */
  readonly passed: readonly string[];
  /** Whether the rest is skipped. */
  readonly skipped: boolean;
}

/** Where this browser keeps it: of the latest match alone. */
const KEY = "lessons";

function remembered(match: string): Progress {
  const fresh = { match, passed: [], skipped: false };
  try {
    // Nobody else writes under this key.
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as Progress | null;
    return kept?.match === match ? kept : fresh;
  } catch {
    // Without any storage it holds until the page is left.
    return fresh;
  }
}

const progress = signal<Progress>({ match: "", passed: [], skipped: false });

/** The progress in a match. */
export function progressIn(match: string): Progress {
  return progress.value.match === match ? progress.value : remembered(match);
}

function keep(next: Progress): void {
  progress.value = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // As above.
  }
}

/** Remembers lessons or single points that need not be shown again. */
export function pass(match: string, ids: readonly string[]): void {
  const before = progressIn(match);
  const more = ids.filter((id) => !before.passed.includes(id));
  if (more.length > 0) keep({ ...before, passed: [...before.passed, ...more] });
}

/** The match in whose lessons the reader is, if its scenario gives lessons; settings can take them up again. */
export const taughtIn = signal<string | null>(null);

/** Gives no lesson any more in this match, or those that are left after all. */
export const skip = (match: string, skipped: boolean): void => keep({ ...progressIn(match), skipped });

export const pointId = (lesson: string, control: string): string => `${lesson}/${control}`;
