import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Done } from "../bots/playMatch.ts";
import type { Action } from "../engine/step.ts";
import type { StoredEvent } from "../events/upcast.ts";
import type { State } from "../model/state.ts";

/** One entry of a recorded log. Its number is its place in the list, from 1. */
export interface RecordedEntry {
  readonly parent: number | null;
  readonly submission: string | null;
  readonly action: Action | null;
  readonly events: readonly StoredEvent[];
}

/** A finished match as it was when it was recorded: written once, never again. */
export interface RecordedMatch {
  readonly rulesVersion: number;
  /** `fingerprintOf` the state after the last entry. */
  readonly finalState: string;
  readonly entries: readonly RecordedEntry[];
}

/** What a match that never used a thing says of it: the same as a match from before there was such a thing. */
const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (typeof value === "object" && Object.keys(value).length === 0);

function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const entries = Object.entries(value).map(([key, entry]) => [key, plain(entry)] as const);
  return Object.fromEntries(
    entries.filter(([, entry]) => !isEmpty(entry)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** JSON in which the order of fields and entries doesn't count, nor fields that hold nothing; that of lists does. */
const canonicalJson = (value: unknown): string => JSON.stringify(plain(value));

/**
 * SHA-256 of a state's canonical JSON, as 64 hexadecimal digits. The scenario is left out: it stands in the log,
 * and a later version may add defaults to it, as it may add fields to the state that begin empty.
 */
export const fingerprintOf = ({ scenario, ...state }: State): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(state))));

/** The log of a match as a chain of entries, each the child of the one before. */
export const entriesOf = (log: readonly Done[]): readonly RecordedEntry[] =>
  log.map(({ action, events }, i) => ({
    parent: i === 0 ? null : i,
    submission: action === null ? null : `recorded.${i + 1}`,
    action,
    events,
  }));

/** One line an entry, so that a difference can be read. */
export function recordedText({ rulesVersion, finalState, entries }: RecordedMatch): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
  return `{"rulesVersion":${rulesVersion},"finalState":"${finalState}","entries":[\n${lines}\n]}\n`;
}
