import { signal } from "@preact/signals";
import { keep, kept, keptKeys } from "../ui/kept.ts";

/** What stood in a panel when the reader looked at it: a value for each part that can change. */
export type Look = Readonly<Record<string, string | number>>;
type Looks = Readonly<Record<string, Look>>;

/** Where this browser keeps it, for each match and delegation. */
const PREFIX = "looked.";
/** Of so many matches: older ones are forgotten. */
const MOST = 20;

const looks = signal<Looks>({});
let key: string | null = null;

interface Stored {
  readonly at: number;
  readonly looks: Looks;
}

function stored(where: string): Stored {
  try {
    return JSON.parse(kept(where) ?? "") as Stored;
  } catch {
    // Nothing is kept yet.
    return { at: 0, looks: {} };
  }
}

function forgetOldest(): void {
  const all = keptKeys().filter((one) => one.startsWith(PREFIX));
  const oldest = all.toSorted((a, b) => stored(b).at - stored(a).at).slice(MOST);
  for (const one of oldest) keep(one, null);
}

/** From now on looks are those at this match, from this delegation: what is kept of them is there again. */
export function lookAtMatch(match: string): void {
  const wanted = PREFIX + match;
  if (wanted === key) return;
  key = wanted;
  looks.value = stored(wanted).looks;
  forgetOldest();
}

/** What the reader last saw in a panel; undefined: never looked. */
export const lastLook = (panel: string): Look | undefined => looks.value[panel];

const same = (a: Look, b: Look): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((part) => a[part] === b[part]);

/** The reader looks at a panel now. */
export function look(panel: string, now: Look): void {
  const before = looks.value[panel];
  if (before !== undefined && same(before, now)) return;
  looks.value = { ...looks.value, [panel]: now };
  if (key !== null) keep(key, JSON.stringify({ at: Date.now(), looks: looks.value } satisfies Stored));
}

/** The parts that are other than at an earlier look; none if there was none. */
export const changedParts = (before: Look | null | undefined, now: Look): readonly string[] =>
  before ? Object.keys(now).filter((part) => before[part] !== now[part]) : [];

/** The same match in another tab of this browser: what was seen there is seen. */
if (typeof window !== "undefined")
  window.addEventListener("storage", (event) => {
    if (key !== null && event.key === key) looks.value = stored(key).looks;
  });
