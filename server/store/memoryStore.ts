import type { Entry } from "../../shared/events/entry.ts";
import { chainTo } from "./chainTo.ts";
import {
  type Append,
  CodeTaken,
  HeadMoved,
  type MatchRecord,
  type Store,
  type TokenRecord,
  type Words,
} from "./store.ts";

type TimeStore = Pick<Store, "setWake" | "wakes" | "markSeen" | "lastSeen" | "beat" | "lastBeat">;

interface Kept {
  readonly wakeAt: number | null;
  readonly match: MatchRecord;
  readonly entries: readonly Entry[];
  readonly words: Words;
}

const hasSubmission = ({ entries }: Kept, { submission }: Entry): boolean =>
  submission !== null && entries.some((one) => one.submission === submission);

function appended(kept: Kept | undefined, { expectedHead, entries, words, wakeAt }: Append): Kept {
  if (!kept || kept.match.head !== expectedHead) throw new HeadMoved();
  const again = entries.some(
    (entry) => hasSubmission(kept, entry) || kept.entries.some((one) => one.number === entry.number),
  );
  if (again || Object.keys(words).some((word) => word in kept.words)) throw new HeadMoved();
  return {
    wakeAt: wakeAt === undefined ? kept.wakeAt : wakeAt,
    match: { ...kept.match, head: entries.at(-1)?.number ?? expectedHead },
    entries: [...kept.entries, ...entries],
    words: { ...kept.words, ...words },
  };
}

function moved(kept: Kept | undefined, { from, to }: { readonly from: number; readonly to: number }): Kept {
  const known = kept?.entries.some(({ number }) => number === to) ?? false;
  if (!kept || kept.match.head !== from || !known) throw new HeadMoved();
  return { ...kept, match: { ...kept.match, head: to } };
}

/** Everything after its way through JSON, as the other stores give it back. */
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const tokenStore = (): Pick<Store, "addToken" | "token" | "tokensOf"> => {
  const tokens = new Map<string, TokenRecord>();
  return {
    addToken: async (token) => void tokens.set(token.hash, token),
    token: async (hash) => tokens.get(hash) ?? null,
    tokensOf: async (id) => [...tokens.values()].filter(({ matchId }) => matchId === id),
  };
};

const timeStore = (matches: Map<string, Kept>): TimeStore => {
  const seen = new Map<string, Readonly<Record<string, number>>>();
  let beat: number | null = null;
  return {
    setWake: async (id, at) => {
      const kept = matches.get(id);
      if (kept) matches.set(id, { ...kept, wakeAt: at });
    },
    wakes: async (until) =>
      [...matches.entries()]
        .flatMap(([id, { wakeAt }]) => (wakeAt !== null && wakeAt <= until ? [{ id, at: wakeAt }] : []))
        .sort((a, b) => a.at - b.at),
    markSeen: async (id, person, at) => {
      const known = seen.get(id) ?? {};
      seen.set(id, { ...known, [person]: Math.max(at, known[person] ?? at) });
    },
    lastSeen: async (id) => seen.get(id) ?? {},
    beat: async (at) => {
      beat = at;
    },
    lastBeat: async () => beat,
  };
};

/** A store for tests, gone with the process. */
export function memoryStore(): Store {
  const matches = new Map<string, Kept>();
  const all = (): readonly MatchRecord[] => [...matches.values()].map(({ match }) => match);
  return {
    createMatch: async (match, first) => {
      if (all().some(({ code }) => code === match.code)) throw new CodeTaken();
      matches.set(match.id, {
        match: { ...match, head: first.number },
        entries: [copied(first)],
        words: {},
        wakeAt: null,
      });
    },
    append: async (append) => {
      matches.set(append.matchId, appended(matches.get(append.matchId), copied(append)));
    },
    match: async (id) => matches.get(id)?.match ?? null,
    matchByCode: async (code) => all().find((match) => match.code === code) ?? null,
    listMatches: async () => [...all()].sort((a, b) => b.createdAt - a.createdAt),
    chain: async (id) => {
      const kept = matches.get(id);
      return kept ? chainTo(kept.match.head, kept.entries) : [];
    },
    lastNumber: async (id) => Math.max(0, ...(matches.get(id)?.entries ?? []).map(({ number }) => number)),
    submission: async (id, submission) =>
      matches.get(id)?.entries.find((entry) => entry.submission === submission) ?? null,
    moveHead: async (id, from, to) => void matches.set(id, moved(matches.get(id), { from, to })),
    words: async (id) => matches.get(id)?.words ?? {},
    deleteWord: async (id, word) => {
      const kept = matches.get(id);
      if (!kept) return;
      const { [word]: _, ...words } = kept.words;
      matches.set(id, { ...kept, words });
    },
    ...tokenStore(),
    ...timeStore(matches),
    close: async () => {},
  };
}
