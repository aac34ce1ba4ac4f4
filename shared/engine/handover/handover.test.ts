import { describe, expect, it } from "vitest";
import { apply } from "../../events/index.ts";
import type { State } from "../../model/state.ts";
import { assembly } from "../../testing/assembly.ts";
import { stance, word } from "../../testing/promises.ts";
import { playRandomly } from "../../testing/randomPlay.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { testScenario } from "../../testing/testScenario.ts";
import { viewFor } from "../viewFor.ts";
import { type Handover, handoverOf } from "./index.ts";
import { whoActedIn } from "./whoActed.ts";

const of = (t: TestTable, seat: string): Handover =>
  handoverOf(t.view(seat)) ?? expect.unreachable("no handover");
const SERVER = { person: null, seat: null, role: "server" } as const;
const must = (t: TestTable, ...[intent, by]: Parameters<TestTable["submit"]>) =>
  expect(t.submit(intent, by).ok).toBe(true);
const admits = (t: TestTable, person: string) =>
  must(t, { kind: "admitPerson", person, role: "player", name: `${person}.name` }, SERVER);
const takes = (t: TestTable, person: string, seat: string) =>
  must(t, { kind: "takeSeat", seat }, { person, seat: null, role: "player" });

describe("The handover page of a seat", () => {
  it("says where the match stands, and whether it waits for the seat", () => {
    const t = atTable(assembly()).goTo("talks", "two");
    expect(of(t, "north")).toMatchObject({
      round: "two",
      phase: "talks",
      count: { round: 2, of: 3 },
      awaited: true,
    });
    t.seat("north").isReady();
    expect(of(t, "north").awaited).toBe(false);
  });

  it("shows each text with what changed last, what the seat asks for, and the motions that wait", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("talks", "two");
    t.seat("south").asksFor({ grain: "much" });
    t.seat("south").tables({ grain: "little" });
    const [pact] = of(t, "south").texts;
    expect(pact).toMatchObject({ table: "pact", part: "member", motions: ["pact.two.south"] });
    expect(pact?.clauses.slice(0, 2)).toEqual([
      { issue: "roads", option: "some", settled: true, changed: { was: "none", round: "one" }, asked: null },
      { issue: "grain", option: "none", settled: false, changed: null, asked: "much" },
    ]);
    expect(of(t, "isle").texts.find(({ table }) => table === "pact")).toMatchObject({
      part: "outside",
      motions: [],
    });
  });

  it("lists what the seat owes and is owed, with the round by which it is due, and the open offers", () => {
    const t = atTable(assembly());
    t.seat("north").offers({
      north: word,
      south: stance("keep", { roads: { atLeast: null, atMost: "some" } }),
    });
    expect(of(t, "south").offers).toEqual({ toAnswer: ["north+south.1"], waiting: [] });
    expect(of(t, "north").offers).toEqual({ toAnswer: [], waiting: ["north+south.1"] });
    t.seat("south").accepts();
    const page = of(t, "south");
    expect(page.owing).toMatchObject([
      { promise: { seat: "south", pledge: { kind: "stance" } }, due: "one" },
    ]);
    expect(page.owed).toMatchObject([{ promise: { seat: "north", pledge: { kind: "word" } }, due: null }]);
    expect(page.offers).toEqual({ toAnswer: [], waiting: [] });
    expect(of(t, "isle")).toMatchObject({ owing: [], owed: [] });
  });

  it("tells what was done in the seat's name, round by round", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" }).gives("horses", "south");
    t.seat("east").seconds("north");
    t.goTo("silence");
    t.seat("south").breaks("cost");
    t.goTo("talks", "two");
    expect(of(t, "north").deeds.map(({ kind }) => kind)).toEqual(["moved", "gave"]);
    expect(of(t, "south").deeds).toMatchObject([
      { kind: "broke", mover: "north", changes: { roads: "some" }, reason: "cost" },
      { kind: "received", favour: "horses", from: "north" },
    ]);
    expect(of(t, "east").deeds.map(({ kind }) => kind)).toEqual(["seconded"]);
  });

  it("says who played the seat, and when that changed: a bot, then somebody, then a bot for them", () => {
    const t = atTable(assembly());
    admits(t, "ann");
    t.goTo("decisions");
    takes(t, "ann", "north");
    t.goTo("talks", "two");
    must(t, { kind: "seatBot", seat: "north" }, SERVER);
    const { keepers } = of(t, "north");
    expect(keepers).toEqual([
      { round: null, phase: null, bot: true, people: [] },
      { round: "one", phase: "decisions", bot: false, people: ["ann"] },
      { round: "two", phase: "talks", bot: true, people: ["ann"] },
    ]);
    const who = (round: string) => whoActedIn(t.state.scenario, keepers, round).map(({ bot }) => bot);
    expect(who("one")).toEqual([true, false]);
    expect(who("two")).toEqual([false, true]);
    expect(who("three")).toEqual([true]);
    t.checkReplay();
  });

  it("repeats the last words of each channel that the seat reads, and of no other", () => {
    const t = atTable(assembly());
    for (const _ of "abcd") t.seat("north").says("north+south");
    t.seat("east").says("plenary");
    expect(of(t, "south").lastWords.map(({ channel, messages }) => [channel, messages.length])).toEqual([
      ["north+south", 3],
      ["plenary", 1],
    ]);
    expect(of(t, "isle").lastWords.map(({ channel }) => channel)).toEqual(["plenary"]);
  });

  it("there is none for a viewer that is no seat", () => {
    expect(handoverOf(atTable(assembly()).view(null))).toBeNull();
  });
});

/** Every text in a value, however deep; the names of its fields are left out. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The names of all its fields: ids of maps among them. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namesIn(inner)]);
}

/** Words that the page itself adds. */
const OWN_WORDS: readonly string[] = [
  ...["member", "observer", "outside"],
  ...[
    "moved",
    "seconded",
    "kept",
    "abstained",
    "broke",
    "reserved",
    "brokeReading",
    "played",
    "gave",
    "received",
    "signed",
  ],
];

function statesOf(id: string, seed: number): readonly State[] {
  const { match } = playRandomly(testScenario(id), seed, { follow: () => [], look: () => false });
  const states: State[] = [];
  // The first event makes its own state and reads none.
  let state = {} as State;
  for (const { events } of match.log) {
    const before = state.stepNumber;
    for (const event of events) state = apply(state, event);
    if (state.stepNumber !== before && state.step.kind !== "lobby") states.push(state);
  }
  return states;
}

describe("Nothing stands on it that the seat doesn't know", () => {
  it.each([
    ["workshop", 4],
    ["vilnius", 2],
  ] as const)("%s: every text of it is one of the seat's view", (id, matches) => {
    let pages = 0;
    for (const state of [...Array(matches).keys()].flatMap((seed) => statesOf(id, 4400 + seed)))
      for (const seat of Object.keys(state.seats)) {
        const view = viewFor(state, { kind: "seat", seat });
        const known = new Set(textsIn(view).concat(namesIn(view)));
        for (const text of textsIn(handoverOf(view)))
          expect(OWN_WORDS.includes(text) || known.has(text), `${seat}: ${text}`).toBe(true);
        pages += 1;
      }
    expect(pages).toBeGreaterThan(100);
  });
});
