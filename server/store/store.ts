import type { Entry } from "../../shared/events/entry.ts";
import type { PersonId, WordId } from "../../shared/model/ids.ts";
import type { Role } from "../../shared/model/role.ts";

export type MatchId = string;

/** A match as the store lists it. */
export interface MatchRecord {
  readonly id: MatchId;
  /** What people type to join. Unique. */
  readonly code: string;
  /** The scenario's id, for lists; the scenario itself is in the first entry. */
  readonly scenario: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The number of the entry that the match stands at. */
  readonly head: number;
}

/** What a secret link stands for. The secret itself is never stored. */
export interface TokenRecord {
  /** SHA-256 of the token, as 64 hexadecimal digits. */
  readonly hash: string;
  readonly matchId: MatchId;
  readonly person: PersonId;
  readonly role: Role;
}

export type Words = Readonly<Record<WordId, string>>;

export interface Append {
  readonly matchId: MatchId;
  /** The head that the writer built upon: if it has moved, nothing is written. */
  readonly expectedHead: number;
  /** Each the child of the one before, the first of the expected head. */
  readonly entries: readonly Entry[];
  /** People's words that the entries mention, by id. */
  readonly words: Words;
  /** When the match has to be awake, if nobody wakes it before; null: never. Left out: as it was. */
  readonly wakeAt?: number | null;
}

/** A match that has to be awake at a time, in milliseconds since 1970. */
export interface Wake {
  readonly id: MatchId;
  readonly at: number;
}

/**
 * Where matches are kept. What a promise has confirmed survives the death of the process. Every
 * implementation passes the same tests (`store.test.ts`).
 */
export interface Store {
  /** Throws `CodeTaken`. */
  readonly createMatch: (match: Omit<MatchRecord, "head">, first: Entry) => Promise<void>;
  /** All or nothing. Throws `HeadMoved`, also when a submission or word is already there. */
  readonly append: (append: Append) => Promise<void>;
  readonly match: (id: MatchId) => Promise<MatchRecord | null>;
  readonly matchByCode: (code: string) => Promise<MatchRecord | null>;
  /** Newest first. */
  readonly listMatches: () => Promise<readonly MatchRecord[]>;
  /** From the first entry to the head. Empty if there is no such match. */
  readonly chain: (id: MatchId) => Promise<readonly Entry[]>;
  /** The number of the newest entry on any branch; 0 if there is no such match. */
  readonly lastNumber: (id: MatchId) => Promise<number>;
  /** The entry that a submission led to, on whatever branch. */
  readonly submission: (id: MatchId, submission: string) => Promise<Entry | null>;
  /** Moves the head to an earlier or other entry. Throws `HeadMoved` if it has moved, or there is no such entry. */
  readonly moveHead: (id: MatchId, expectedHead: number, head: number) => Promise<void>;
  readonly words: (id: MatchId) => Promise<Words>;
  /** Words can be deleted; the log then mentions what is no longer there. */
  readonly deleteWord: (id: MatchId, word: WordId) => Promise<void>;
  readonly addToken: (token: TokenRecord) => Promise<void>;
  readonly token: (hash: string) => Promise<TokenRecord | null>;
  readonly tokensOf: (id: MatchId) => Promise<readonly TokenRecord[]>;
  /** Sets when a match has to be awake; null: never. */
  readonly setWake: (id: MatchId, at: number | null) => Promise<void>;
  /** Matches that have to be awake by then, the earliest first. */
  readonly wakes: (until: number) => Promise<readonly Wake[]>;
  /** Somebody was there at this time. An earlier time than is known changes nothing. */
  readonly markSeen: (id: MatchId, person: PersonId, at: number) => Promise<void>;
  /** When each person of a match was last there. */
  readonly lastSeen: (id: MatchId) => Promise<Readonly<Record<PersonId, number>>>;
  /** The server lives at this time. */
  readonly beat: (at: number) => Promise<void>;
  /** When a server last lived; null: never yet. */
  readonly lastBeat: () => Promise<number | null>;
  readonly close: () => Promise<void>;
}

/** Somebody else has written meanwhile: what was built upon the old head is void. */
export class HeadMoved extends Error {
  override readonly name = "HeadMoved";
}

/** The store was closed before it could do what it was asked. */
export class StoreClosed extends Error {
  override readonly name = "StoreClosed";
  constructor() {
    super("the store is closed");
  }
}

export class CodeTaken extends Error {
  override readonly name = "CodeTaken";
}
