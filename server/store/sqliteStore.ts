import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect, type Transaction } from "kysely";
import { Migrator } from "kysely/migration";
import type { Entry } from "../../shared/events/entry.ts";
import { chainTo } from "./chainTo.ts";
import { groupCommit } from "./groupCommit.ts";
import { type EntryRow, type MatchRow, MIGRATIONS, type Tables, type TokenRow } from "./sqliteTables.ts";
import {
  type Append,
  CodeTaken,
  HeadMoved,
  type MatchId,
  type MatchRecord,
  type Store,
  type TokenRecord,
} from "./store.ts";

type Db = Kysely<Tables>;

const matchOf = ({ created_at, wake_at: _, ...row }: MatchRow): MatchRecord => ({
  ...row,
  createdAt: created_at,
});
const tokenOf = ({ match_id, role, ...row }: TokenRow): TokenRecord => ({
  ...row,
  matchId: match_id,
  // Only roles are ever written.
  role: role as TokenRecord["role"],
});
// What is read back is what `entryRow` wrote.
const entryOf = ({ match_id: _, action, events, ...row }: EntryRow): Entry => ({
  ...row,
  action: action === null ? null : (JSON.parse(action) as Entry["action"]),
  events: JSON.parse(events) as Entry["events"],
});
const entryRow = (match_id: MatchId, { action, events, ...entry }: Entry): EntryRow => ({
  match_id,
  ...entry,
  action: action === null ? null : JSON.stringify(action),
  events: JSON.stringify(events),
});

const isConflict = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith("SQLITE_CONSTRAINT");

/** Runs it; a row that is already there becomes the given error. */
async function orThrow<T>(work: Promise<T>, conflict: () => Error): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isConflict(error) ? conflict() : error;
  }
}

const HEAD_MOVED = () => new HeadMoved();

async function setHead(db: Db | Transaction<Tables>, id: MatchId, move: { from: number; to: number }) {
  const { numUpdatedRows } = await db
    .updateTable("matches")
    .set({ head: move.to })
    .where("id", "=", id)
    .where("head", "=", move.from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new HeadMoved();
}

async function setWake(db: Db | Transaction<Tables>, id: MatchId, wake_at: number | null): Promise<void> {
  await db.updateTable("matches").set({ wake_at }).where("id", "=", id).execute();
}

const append =
  ({ matchId, expectedHead, entries, words, wakeAt }: Append) =>
  async (tx: Transaction<Tables>): Promise<void> => {
    const rows = Object.entries(words).map(([id, text]) => ({ match_id: matchId, id, text }));
    await setHead(tx, matchId, { from: expectedHead, to: entries.at(-1)?.number ?? expectedHead });
    for (const entry of entries) await tx.insertInto("entries").values(entryRow(matchId, entry)).execute();
    if (rows.length > 0) await tx.insertInto("words").values(rows).execute();
    if (wakeAt !== undefined) await setWake(tx, matchId, wakeAt);
  };

async function open(file: string): Promise<Db> {
  mkdirSync(dirname(file), { recursive: true });
  const raw = new Database(file);
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "busy_timeout = 5000",
  ])
    raw.pragma(pragma);
  const db: Db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  }).migrateToLatest();
  if (error) throw error;
  return db;
}

const matchStore = (
  db: Db,
): Pick<Store, "createMatch" | "match" | "matchByCode" | "listMatches" | "moveHead"> => {
  const matches = () => db.selectFrom("matches").selectAll();
  const one = async (column: "id" | "code", value: string) => {
    const row = await matches().where(column, "=", value).executeTakeFirst();
    return row ? matchOf(row) : null;
  };
  return {
    createMatch: ({ createdAt, ...match }, first) =>
      orThrow(
        db.transaction().execute(async (tx) => {
          const row = { ...match, created_at: createdAt, head: first.number, wake_at: null };
          await tx.insertInto("matches").values(row).execute();
          await tx.insertInto("entries").values(entryRow(match.id, first)).execute();
        }),
        () => new CodeTaken(),
      ),
    match: (id) => one("id", id),
    matchByCode: (code) => one("code", code),
    listMatches: async () => (await matches().orderBy("created_at", "desc").execute()).map(matchOf),
    moveHead: async (id, from, to) => {
      const there = await db
        .selectFrom("entries")
        .select("number")
        .where("match_id", "=", id)
        .where("number", "=", to)
        .executeTakeFirst();
      if (!there) throw new HeadMoved();
      await setHead(db, id, { from, to });
    },
  };
};

const entryStore = (db: Db): Pick<Store, "append" | "chain" | "lastNumber" | "submission"> => {
  const write = groupCommit(db);
  const entries = (id: MatchId) => db.selectFrom("entries").selectAll().where("match_id", "=", id);
  return {
    append: (what) => orThrow(write(append(what)), HEAD_MOVED),
    chain: async (id) => {
      const match = await db.selectFrom("matches").select("head").where("id", "=", id).executeTakeFirst();
      return match ? chainTo(match.head, (await entries(id).execute()).map(entryOf)) : [];
    },
    lastNumber: async (id) => {
      const newest = await entries(id).orderBy("number", "desc").limit(1).executeTakeFirst();
      return newest?.number ?? 0;
    },
    submission: async (id, submission) => {
      const row = await entries(id).where("submission", "=", submission).executeTakeFirst();
      return row ? entryOf(row) : null;
    },
  };
};

const peopleStore = (db: Db): Pick<Store, "words" | "deleteWord" | "addToken" | "token" | "tokensOf"> => ({
  words: async (id) => {
    const rows = await db.selectFrom("words").selectAll().where("match_id", "=", id).execute();
    return Object.fromEntries(rows.map((row) => [row.id, row.text]));
  },
  deleteWord: async (id, word) => {
    await db.deleteFrom("words").where("match_id", "=", id).where("id", "=", word).execute();
  },
  addToken: async ({ matchId, ...token }) => {
    await db
      .insertInto("tokens")
      .values({ ...token, match_id: matchId })
      .execute();
  },
  token: async (hash) => {
    const row = await db.selectFrom("tokens").selectAll().where("hash", "=", hash).executeTakeFirst();
    return row ? tokenOf(row) : null;
  },
  tokensOf: async (id) =>
    (await db.selectFrom("tokens").selectAll().where("match_id", "=", id).execute()).map(tokenOf),
});

const timeStore = (
  db: Db,
): Pick<Store, "setWake" | "wakes" | "markSeen" | "lastSeen" | "beat" | "lastBeat"> => ({
  setWake: (id, at) => setWake(db, id, at),
  wakes: async (until) => {
    const due = db.selectFrom("matches").select(["id", "wake_at"]).where("wake_at", "<=", until);
    const rows = await due.orderBy("wake_at").execute();
    return rows.map(({ id, wake_at }) => ({ id, at: Number(wake_at) }));
  },
  markSeen: async (match_id, person, at) => {
    await db
      .insertInto("seen")
      .values({ match_id, person, at })
      .onConflict((row) => row.columns(["match_id", "person"]).doUpdateSet({ at }).where("seen.at", "<", at))
      .execute();
  },
  lastSeen: async (id) => {
    const rows = await db.selectFrom("seen").selectAll().where("match_id", "=", id).execute();
    return Object.fromEntries(rows.map(({ person, at }) => [person, at]));
  },
  beat: async (at) => {
    await db
      .insertInto("heartbeat")
      .values({ id: 1, at })
      .onConflict((row) => row.column("id").doUpdateSet({ at }))
      .execute();
  },
  lastBeat: async () => (await db.selectFrom("heartbeat").select("at").executeTakeFirst())?.at ?? null,
});

/** A store in one file. Every confirmed write is on the disk (WAL, synchronous FULL). */
export async function sqliteStore(file: string): Promise<Store> {
  const db = await open(file);
  return {
    ...matchStore(db),
    ...entryStore(db),
    ...peopleStore(db),
    ...timeStore(db),
    close: () => db.destroy(),
  };
}
