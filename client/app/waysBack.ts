import type { Role } from "../../shared/model/role.ts";
import { keep, kept } from "../ui/kept.ts";

/** A match that somebody was in with this browser, as it was called when it was last open. */
export interface WayBack {
  /** What the match's address says. */
  readonly token: string;
  readonly code: string;
  readonly title: string;
  readonly role: Role;
  /** The delegation as it stands within a sentence; null: no seat. */
  readonly seat: string | null;
  /** Whether nothing is left of it but the debrief. */
  readonly over: boolean;
}

interface Stored extends WayBack {
  /** When it was last open, in milliseconds since 1970. */
  readonly at: number;
}

/** Where this browser keeps them. */
const KEY = "matches";
/** So many: the others were left for good. */
const MOST = 5;
const DAY = 24 * 60 * 60 * 1000;
/** Whoever plays over weeks looks in once a working day; a debrief is read soon or never. */
const RUNNING_DAYS = 30;
const OVER_DAYS = 1;

function stored(): readonly Stored[] {
  try {
    const found: unknown = JSON.parse(kept(KEY) ?? "[]");
    // Whoever writes a list under this key writes this one.
    return Array.isArray(found) ? (found as readonly Stored[]) : [];
  } catch {
    return [];
  }
}

const isFresh = ({ at, over }: Stored): boolean => Date.now() - at < (over ? OVER_DAYS : RUNNING_DAYS) * DAY;

const others = (token: string): readonly Stored[] => stored().filter((way) => way.token !== token);

const keepAll = (ways: readonly Stored[]): void =>
  keep(KEY, ways.length === 0 ? null : JSON.stringify(ways.slice(0, MOST)));

/** The matches that can be gone back to, the latest first. */
export const waysBack = (): readonly WayBack[] => stored().filter(isFresh);

/** The match is open now, or was until now. */
export const keepWay = (way: WayBack): void =>
  keepAll([{ ...way, at: Date.now() }, ...others(way.token).filter(isFresh)]);

/** The match is gone, or shall not be offered here any more. The link to it stays good. */
export const forgetWay = (token: string): void => keepAll(others(token));
