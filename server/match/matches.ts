import type { Store } from "../store/store.ts";
import type { Attend, Attendant } from "./attendant.ts";
import type { MatchTools } from "./carryOut.ts";
import { loadMatch } from "./loadMatch.ts";
import { marksOnWaking } from "./marks.ts";
import { awaken, type Match } from "./match.ts";

export interface MatchesTools extends MatchTools {
  readonly store: Store;
  /** What looks after each match that is awake. */
  readonly attendants: readonly Attend[];
  /** A match that nobody has used for so many milliseconds sleeps. */
  readonly sleepAfter: number;
  /** Told when a match goes to sleep that has to be awake at an instant. */
  readonly rested: (wakesAt: number) => void;
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds left of a step in live pace whose time ran out while its match slept. */
  readonly wakingGrace: number;
}

/** The matches of this process: woken when somebody comes, asleep when nobody is in them and nothing is due. */
export interface Matches {
  /** Wakes a match if it sleeps; null if there is none. Several who ask at once get the same one. */
  readonly wake: (id: string) => Promise<Match | null>;
  /** A match that is awake now, kept awake until it is let go. */
  readonly hold: (id: string) => Held | null;
  /** Ids of the matches that are awake. */
  readonly awake: () => readonly string[];
  /** Whether none of them has anything to do at this moment. */
  readonly idle: () => boolean;
  readonly stop: () => void;
}
export interface Held {
  readonly match: Match;
  readonly letGo: () => void;
}

interface Waking {
  readonly match: Match;
  readonly attendants: readonly Attendant[];
  /** What was due while it slept is done. */
  readonly ready: Promise<void>;
  usedAt: number;
  holds: number;
}

const isIdle = ({ match, attendants }: Waking): boolean =>
  !match.busy && !attendants.some((one) => one.busy());

const mayRest = (waking: Waking): boolean => waking.match.lost || (waking.holds === 0 && isIdle(waking));

/** What is over is over before anybody comes in, or they would act in a step whose time has run out. */
async function caughtUp(
  { match, attendants }: Pick<Waking, "match" | "attendants">,
  now: number,
): Promise<void> {
  const { deadline } = match.marks;
  if (deadline === null || deadline > now) return;
  for (const attendant of attendants) await attendant.settled();
}

async function load(tools: MatchesTools, id: string): Promise<Waking | null> {
  const loaded = await loadMatch(tools.store, id);
  if (!loaded) return null;
  const marks = marksOnWaking(loaded.marks, loaded.state, tools.now() + tools.wakingGrace);
  const match = awaken({ ...loaded, marks }, tools);
  const attendants: Attendant[] = [];
  for (const attend of tools.attendants) attendants.push(attend(match, [...attendants]));
  const ready = caughtUp({ match, attendants }, tools.now());
  return { match, attendants, ready, usedAt: performance.now(), holds: 0 };
}

/** Those that are awake, and those that are just being loaded. */
interface Shelf {
  readonly awake: Map<string, Waking>;
  readonly loading: Map<string, Promise<Waking | null>>;
}

/** When a match that goes to sleep has to be awake again; null: when somebody comes. */
function wakesAt({ attendants }: Waking): number | null {
  const times = attendants.map((one) => one.nextAt()).filter((at) => at !== null);
  return times.length > 0 ? Math.min(...times) : null;
}

function layDown({ awake }: Shelf, waking: Waking): void {
  for (const attendant of waking.attendants) attendant.stop();
  if (awake.get(waking.match.id) === waking) awake.delete(waking.match.id);
}

/**
 * Lays a match down that nobody uses. What it is due to do next is kept beside it, unless it never has to do anything by itself; if
 * that can't be written its deadline, which is stored with each act, still wakes it.
 */
function rest(shelf: Shelf, { store, rested, onFailure }: MatchesTools, waking: Waking): void {
  const { match } = waking;
  const at = wakesAt(waking);
  layDown(shelf, waking);
  if (at === null || match.lost) return;
  store
    .setWake(match.id, at)
    .then(() => rested(at))
    .catch(onFailure);
}

async function takeUp(shelf: Shelf, tools: MatchesTools, id: string): Promise<Waking | null> {
  const there = shelf.awake.get(id);
  if (there && !there.match.lost) return there;
  if (there) layDown(shelf, there);
  const loading = shelf.loading.get(id) ?? load(tools, id);
  shelf.loading.set(id, loading);
  try {
    const waking = await loading;
    if (waking && shelf.loading.get(id) === loading) shelf.awake.set(id, waking);
    return waking;
  } finally {
    if (shelf.loading.get(id) === loading) shelf.loading.delete(id);
  }
}

function holdOf(waking: Waking): Held {
  let held = true;
  waking.holds += 1;
  const letGo = () => {
    if (held) waking.holds -= 1;
    held = false;
    waking.usedAt = performance.now();
  };
  return { match: waking.match, letGo };
}

export function matches(tools: MatchesTools): Matches {
  const shelf: Shelf = { awake: new Map(), loading: new Map() };
  const sweep = setInterval(
    () => {
      for (const waking of shelf.awake.values())
        if (performance.now() - waking.usedAt >= tools.sleepAfter && mayRest(waking))
          rest(shelf, tools, waking);
    },
    Math.max(20, tools.sleepAfter / 2),
  );
  sweep.unref();
  return {
    wake: async (id) => {
      const waking = await takeUp(shelf, tools, id);
      await waking?.ready;
      if (waking) waking.usedAt = performance.now();
      return waking?.match ?? null;
    },
    hold: (id) => {
      const waking = shelf.awake.get(id);
      return waking ? holdOf(waking) : null;
    },
    awake: () => [...shelf.awake.keys()],
    idle: () => shelf.loading.size === 0 && [...shelf.awake.values()].every(isIdle),
    stop: () => {
      clearInterval(sweep);
      for (const waking of shelf.awake.values()) layDown(shelf, waking);
    },
  };
}
