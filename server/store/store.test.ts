import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Entry } from "../../shared/events/entry.ts";
import { memoryStore } from "./memoryStore.ts";
import { sqliteStore } from "./sqliteStore.ts";
import { CodeTaken, HeadMoved, type Store } from "./store.ts";
import { threadedStore } from "./threadedStore.ts";

const folder = mkdtempSync(join(tmpdir(), "store-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** In a folder that isn't there yet. */
const newFile = () => join(mkdtempSync(join(folder, "file-")), "data", "silence.sqlite");

const entry = (number: number, more: Partial<Entry> = {}): Entry => ({
  number,
  parent: number === 1 ? null : number - 1,
  submission: `submission-${number}`,
  action: {
    kind: "setReady",
    ready: true,
    by: { person: "p", seat: "s", role: "player" },
  } as Entry["action"],
  events: [{ kind: "readySet", seat: "s", ready: true, audience: ["s"] }],
  at: 1_790_000_000_000 + number,
  ...more,
});
const first = entry(1, { submission: null, action: null });
const match = (id: string, createdAt = 1) => ({ id, code: `C${id}`, scenario: "tiny", createdAt });

describe.each([
  ["in memory", async () => memoryStore()],
  ["in a file", () => sqliteStore(newFile())],
  ["in a thread of its own", () => threadedStore(newFile())],
])("a store %s", (_, open: () => Promise<Store>) => {
  const withMatch = async () => {
    const store = await open();
    await store.createMatch(match("m"), first);
    return store;
  };
  const add = (store: Store, one: Entry, words = {}) =>
    store.append({ matchId: "m", expectedHead: one.parent ?? 0, entries: [one], words });

  test("gives back a match by its id and by its code", async () => {
    const store = await withMatch();
    expect(await store.match("m")).toEqual({ ...match("m"), head: 1 });
    expect((await store.matchByCode("Cm"))?.id).toBe("m");
    expect(await store.match("other")).toBeNull();
    expect(await store.matchByCode("other")).toBeNull();
  });

  test("lists matches, the newest first", async () => {
    const store = await withMatch();
    await store.createMatch(match("later", 2), first);
    expect((await store.listMatches()).map(({ id }) => id)).toEqual(["later", "m"]);
  });

  test("gives no code twice", async () => {
    const store = await withMatch();
    await expect(store.createMatch({ ...match("other"), code: "Cm" }, first)).rejects.toThrow(CodeTaken);
    expect(await store.match("other")).toBeNull();
  });

  test("gives entries back as they were written, in their order", async () => {
    const store = await withMatch();
    await store.append({ matchId: "m", expectedHead: 1, entries: [entry(2), entry(3)], words: {} });
    expect(await store.chain("m")).toEqual([first, entry(2), entry(3)]);
    expect((await store.match("m"))?.head).toBe(3);
    expect(await store.chain("other")).toEqual([]);
  });

  test("refuses to write upon a head that has moved, and writes nothing of it", async () => {
    const store = await withMatch();
    await add(store, entry(2));
    const late = { matchId: "m", expectedHead: 1, entries: [entry(3, { parent: 1 })], words: { w: "late" } };
    await expect(store.append(late)).rejects.toThrow(HeadMoved);
    expect(await store.chain("m")).toEqual([first, entry(2)]);
    expect(await store.words("m")).toEqual({});
  });

  test("lets one of two writers win", async () => {
    const store = await withMatch();
    const race = [entry(2, { submission: "one" }), entry(2, { submission: "two" })];
    const done = await Promise.allSettled(race.map((one) => add(store, one)));
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await store.chain("m")).toHaveLength(2);
  });

  test("writes a submission once, also when the match has stepped back meanwhile", async () => {
    const store = await withMatch();
    await add(store, entry(2));
    await store.moveHead("m", 2, 1);
    const again = entry(3, { parent: 1, submission: "submission-2" });
    await expect(add(store, again)).rejects.toThrow(HeadMoved);
    expect(await store.submission("m", "submission-2")).toEqual(entry(2));
    expect(await store.submission("m", "unheard-of")).toBeNull();
  });

  test("keeps branches: the match follows the parents from its head", async () => {
    const store = await withMatch();
    await add(store, entry(2));
    await store.moveHead("m", 2, 1);
    await add(store, entry(3, { parent: 1 }));
    expect((await store.chain("m")).map(({ number }) => number)).toEqual([1, 3]);
    expect(await store.lastNumber("m")).toBe(3);
    await store.moveHead("m", 3, 2);
    expect((await store.chain("m")).map(({ number }) => number)).toEqual([1, 2]);
    await expect(store.moveHead("m", 2, 99)).rejects.toThrow(HeadMoved);
  });

  test("keeps people's words apart and deletes them without touching the log", async () => {
    const store = await withMatch();
    await add(store, entry(2), { w1: "Good evening.", w2: "Żółć 🌊" });
    expect(await store.words("m")).toEqual({ w1: "Good evening.", w2: "Żółć 🌊" });
    await store.deleteWord("m", "w1");
    expect(await store.words("m")).toEqual({ w2: "Żółć 🌊" });
    expect(await store.chain("m")).toHaveLength(2);
  });

  test("never writes over words that are there", async () => {
    const store = await withMatch();
    await add(store, entry(2), { w1: "mine" });
    await expect(add(store, entry(3), { w1: "yours" })).rejects.toThrow(HeadMoved);
    expect(await store.words("m")).toEqual({ w1: "mine" });
  });

  test("knows which matches have to be awake by a time, the earliest first", async () => {
    const store = await withMatch();
    await store.createMatch(match("n"), first);
    await store.createMatch(match("never"), first);
    const write = { matchId: "m", words: {} };
    await store.append({ ...write, expectedHead: 1, entries: [entry(2)], wakeAt: 5000 });
    await store.setWake("n", 3000);
    expect(await store.wakes(2999)).toEqual([]);
    expect(await store.wakes(5000)).toEqual([
      { id: "n", at: 3000 },
      { id: "m", at: 5000 },
    ]);
    // What says nothing of it changes nothing; what fails doesn't either.
    await store.append({ ...write, expectedHead: 2, entries: [entry(3)] });
    await expect(store.append({ ...write, expectedHead: 2, entries: [entry(4)], wakeAt: 1 })).rejects.toThrow(
      HeadMoved,
    );
    expect((await store.wakes(9000)).map(({ at }) => at)).toEqual([3000, 5000]);
    await store.append({ ...write, expectedHead: 3, entries: [entry(4)], wakeAt: null });
    await store.setWake("n", null);
    expect(await store.wakes(9000)).toEqual([]);
  });

  test("knows when somebody was last there", async () => {
    const store = await withMatch();
    expect(await store.lastSeen("m")).toEqual({});
    await store.markSeen("m", "ada", 2000);
    await store.markSeen("m", "ada", 1000);
    await store.markSeen("m", "ben", 500);
    expect(await store.lastSeen("m")).toEqual({ ada: 2000, ben: 500 });
    await store.markSeen("m", "ada", 3000);
    expect(await store.lastSeen("m")).toEqual({ ada: 3000, ben: 500 });
    expect(await store.lastSeen("other")).toEqual({});
  });

  test("knows when a server last lived", async () => {
    const store = await open();
    expect(await store.lastBeat()).toBeNull();
    await store.beat(1000);
    await store.beat(2000);
    expect(await store.lastBeat()).toBe(2000);
  });

  test("knows tokens by their hash", async () => {
    const store = await withMatch();
    const token = { hash: "f".repeat(64), matchId: "m", person: "p", role: "host" as const };
    await store.addToken(token);
    expect(await store.token(token.hash)).toEqual(token);
    expect(await store.token("0".repeat(64))).toBeNull();
    expect(await store.tokensOf("m")).toEqual([token]);
  });
});

test("a file that is opened again holds what was confirmed", async () => {
  const file = newFile();
  const before = await sqliteStore(file);
  await before.createMatch(match("m"), first);
  await before.append({ matchId: "m", expectedHead: 1, entries: [entry(2)], words: { w: "words" } });
  await before.close();
  const after = await sqliteStore(file);
  expect(await after.chain("m")).toEqual([first, entry(2)]);
  expect(await after.words("m")).toEqual({ w: "words" });
  await after.close();
});

test("what is written together with something that fails is written all the same", async () => {
  const store = await sqliteStore(newFile());
  await store.createMatch(match("a"), first);
  await store.createMatch(match("b"), first);
  const write = (matchId: string, one: Entry) =>
    store.append({ matchId, expectedHead: 1, entries: [one], words: { [`w${one.submission}`]: "words" } });
  const done = await Promise.allSettled([
    write("a", entry(2)),
    write("a", entry(2, { submission: "too late" })),
    write("b", entry(2)),
  ]);
  expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await store.chain("a")).toEqual([first, entry(2)]);
  expect(await store.chain("b")).toEqual([first, entry(2)]);
  expect(Object.keys(await store.words("a"))).toEqual(["wsubmission-2"]);
  await store.close();
});

test("a file that can't be opened is told at once", async () => {
  await expect(threadedStore(folder)).rejects.toThrow();
});

test("two processes on one file are fenced like two writers in one", async () => {
  const file = newFile();
  const one = await sqliteStore(file);
  await one.createMatch(match("m"), first);
  const two = await sqliteStore(file);
  await one.append({ matchId: "m", expectedHead: 1, entries: [entry(2)], words: {} });
  const late = { matchId: "m", expectedHead: 1, entries: [entry(2, { submission: "x" })], words: {} };
  await expect(two.append(late)).rejects.toThrow(HeadMoved);
  await Promise.all([one.close(), two.close()]);
});
