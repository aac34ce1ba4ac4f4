import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

export interface MatchRow {
  readonly id: string;
  readonly code: string;
  readonly scenario: string;
  readonly created_at: number;
  readonly head: number;
  readonly wake_at: number | null;
}
export interface EntryRow {
  readonly match_id: string;
  readonly number: number;
  readonly parent: number | null;
  readonly submission: string | null;
  /** JSON, with person and seat. */
  readonly action: string | null;
  /** JSON, with audience. */
  readonly events: string;
  readonly at: number;
}
export interface WordRow {
  readonly match_id: string;
  readonly id: string;
  readonly text: string;
}
export interface TokenRow {
  readonly hash: string;
  readonly match_id: string;
  readonly person: string;
  readonly role: string;
}
export interface SeenRow {
  readonly match_id: string;
  readonly person: string;
  readonly at: number;
}
/** One row. */
export interface HeartbeatRow {
  readonly id: number;
  readonly at: number;
}
export interface Tables {
  readonly matches: MatchRow;
  readonly entries: EntryRow;
  readonly words: WordRow;
  readonly tokens: TokenRow;
  readonly seen: SeenRow;
  readonly heartbeat: HeartbeatRow;
}

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table matches (id text primary key, code text not null unique, scenario text not null,
    created_at bigint not null, head integer not null)`.execute(db);
  await sql`create table entries (match_id text not null references matches(id) on delete cascade,
    number integer not null, parent integer, submission text, action text, events text not null, at bigint not null,
    primary key (match_id, number), unique (match_id, submission))`.execute(db);
  await sql`create table words (match_id text not null references matches(id) on delete cascade,
    id text not null, text text not null, primary key (match_id, id))`.execute(db);
  await sql`create table tokens (hash text primary key, match_id text not null references matches(id) on delete cascade,
    person text not null, role text not null)`.execute(db);
  await sql`create index tokens_of_match on tokens (match_id)`.execute(db);
}

/** Deadlines of matches that sleep, who was there when, and when the server last lived. */
async function addTimes(db: Kysely<unknown>): Promise<void> {
  await sql`alter table matches add column wake_at bigint`.execute(db);
  await sql`create index matches_to_wake on matches (wake_at) where wake_at is not null`.execute(db);
  await sql`create table seen (match_id text not null references matches(id) on delete cascade,
    person text not null, at bigint not null, primary key (match_id, person))`.execute(db);
  await sql`create table heartbeat (id integer primary key check (id = 1), at bigint not null)`.execute(db);
}

/** In order; a migration that has been released is never changed. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "001-matches": { up },
  "002-times": { up: addTimes },
};
