import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SeatId } from "../../shared/model/ids.ts";
import type { State } from "../../shared/model/state.ts";
import { dice, oneOf } from "../../shared/testing/dice.ts";
import { bookOf } from "../match/library.ts";
import { join, openMatch } from "./ask.ts";
import {
  type Canary,
  canaryOf,
  IN_TRANSLATION,
  scenarioCanaries,
  translatedCanaries,
  withCanaries,
} from "./canaries.ts";
import { type PlayerInTest, playerInTest } from "./playerInTest.ts";
import { randomSubmission } from "./randomSubmission.ts";
import { type ServerInTest, scenarioNamed, serverInTest } from "./serverInTest.ts";
import { setTable, type Table } from "./table.ts";

const plain = scenarioNamed("workshop");
const workshop = withCanaries(plain);
const SEATS = Object.keys(workshop.seats);
/** Every other seat reads German, and so do some who look on: a translation has the same secrets. */
const languages = Object.fromEntries(SEATS.filter((_, i) => i % 2 === 0).map((seat) => [seat, "de"]));
const IN_GERMAN = { books: [bookOf(workshop, { de: translatedCanaries(plain) })] };
/** Submissions in a step, over all seats. */
const ACTS = 24;

let server: ServerInTest;
beforeAll(async () => {
  server = await serverInTest(IN_GERMAN);
});
afterAll(() => server.stop());

/** A connection that is listened to, and how many of its frames have been looked through. */
interface Watched {
  readonly player: PlayerInTest;
  read: number;
}

const FACILITATOR = "the facilitator";
const nameOf = ({ view, seat }: PlayerInTest): string =>
  view.viewer.kind === "facilitator" ? FACILITATOR : (seat ?? "a spectator");

/** Everything that has come over a connection since the last look. */
function newBytes(watched: Watched): string {
  const { frames } = watched.player;
  const fresh = Buffer.concat(frames.slice(watched.read)).toString("latin1");
  watched.read = frames.length;
  return fresh;
}

interface Watch {
  readonly canaries: Canary[];
  readonly connections: Watched[];
  /** Canaries that reached somebody, by whose connection it was. */
  readonly reached: Set<string>;
  /** Those that reached somebody in the translation. */
  readonly translated: Set<string>;
  readonly look: () => Promise<void>;
}

/** Looks after every act whether a canary has come where it may not be. */
function watchOver({ matchId }: Table): Watch {
  const canaries = [...scenarioCanaries(workshop)];
  const connections: Watched[] = [];
  const reached = new Set<string>();
  const translated = new Set<string>();
  let before: State | null = null;
  const look = async () => {
    const state = (await server.house.matches.wake(matchId))?.state;
    if (!state) throw new Error("no match");
    // What somebody knew and has just given away was theirs to know.
    const moments = [before ?? state, state];
    before = state;
    await Promise.all(connections.map(({ player }) => player.ping()));
    for (const watched of connections) {
      const bytes = newBytes(watched);
      if (!bytes.includes("CANARY/")) continue;
      const who = nameOf(watched.player);
      for (const canary of canaries.filter(({ text }) => bytes.includes(text))) {
        reached.add(`${canary.text} ${who}`);
        if (bytes.includes(`${IN_TRANSLATION}${canary.text}`)) translated.add(`${canary.text} ${who}`);
        const eyes = who === FACILITATOR ? [null, ...SEATS] : [watched.player.seat];
        if (!moments.some((moment) => eyes.some((seat) => canary.mayReach(moment, seat))))
          throw new Error(`${canary.text} reached ${who}`);
      }
    }
  };
  return { canaries, connections, reached, translated, look };
}

/** The connections of a whole match: players, who reload now and then, and spectators, who come late. */
async function playUnderWatch(table: Table, seed: number): Promise<Watch> {
  const roll = dice(seed);
  const watch = watchOver(table);
  const players = new Map<SeatId, PlayerInTest>(Object.entries(table.players));
  for (const player of new Set([table.host, ...players.values()]))
    watch.connections.push({ player, read: 0 });
  await watch.look();
  const enter = async (token: string, language: string | null): Promise<PlayerInTest> => {
    const player = await playerInTest(server.url, token, language);
    watch.connections.push({ player, read: 0 });
    return player;
  };
  let number = 0;
  const act = async () => {
    number += 1;
    const seat = oneOf(roll, SEATS) ?? "";
    const player = players.get(seat);
    if (!player) return;
    const id = `submission-${seed}-${number}`;
    const sent = randomSubmission(player.view, roll, { id, text: `CANARY/words/${id}/` });
    const canary = sent && canaryOf(sent, seat);
    if (canary) watch.canaries.push(canary);
    if (sent) await player.send(sent);
    await watch.look();
  };
  while (table.host.view.public.clock.step.kind !== "over") {
    for (let i = 0; i < ACTS; i += 1) await act();
    const seat = oneOf(roll, SEATS) ?? "";
    await players.get(seat)?.leave();
    watch.connections.splice(
      0,
      watch.connections.length,
      ...watch.connections.filter(({ player }) => player.closed === null),
    );
    players.set(seat, await enter(table.tokens[seat] ?? "", languages[seat] ?? null));
    if (roll(0, 3) === 0)
      await enter(
        (await join(server.url, { code: table.code, name: "Eve", as: "spectator" })).token,
        oneOf(roll, ["de", null]) ?? null,
      );
    const host = [...players.values()].find(({ person }) => person === table.host.person) ?? table.host;
    const { stepNumber, paused } = host.view.public.clock;
    if (paused) await host.submit({ kind: "pauseMatch", paused: false });
    await host.submit({ kind: "endPhase", stepNumber });
    await watch.look();
    Object.assign(table, { host });
  }
  return watch;
}

// The first match leaks deals with words in them, the others deals with cards.
describe.each([7, 5, 9])("in match %i", (seed) => {
  test("no secret is in anybody's bytes but its owner's, over a whole match with late joins and reloads", async () => {
    const table = await setTable(server, { scenario: "workshop", people: SEATS, languages });
    const { reached, translated } = await playUnderWatch({ ...table }, seed);
    expect([...reached].filter((one) => one.endsWith(FACILITATOR))).toEqual([]);
    // The test sees what it looks for: each own brief arrived, and of every other kind something did.
    for (const seat of SEATS) expect(reached).toContain(`CANARY/brief/${seat}/ ${seat}`);
    for (const kind of ["card", "objective", "event", "cable", "words"])
      expect(
        [...reached].filter((one) => one.startsWith(`CANARY/${kind}/`)),
        kind,
      ).not.toEqual([]);
    // And of a translation only who reads it has anything.
    const readers = [...translated].map((one) => one.slice(one.indexOf(" ") + 1));
    expect(new Set(readers.filter((who) => SEATS.includes(who)))).toEqual(new Set(Object.keys(languages)));
    for (const kind of ["brief", "card", "objective", "event"])
      expect(
        [...translated].filter((one) => one.startsWith(`CANARY/${kind}/`)),
        kind,
      ).not.toEqual([]);
    expect(server.failures).toEqual([]);
  });
});

test("what any delegation knows is in the facilitator's bytes, and in nobody else's for that", async () => {
  const table = await setTable(server, { scenario: "workshop", people: SEATS, facilitated: true });
  const { reached } = await playUnderWatch({ ...table }, 7);
  const texts = [...reached].map((one) => one.slice(0, one.indexOf(" ")));
  const missed = texts.filter((text) => !reached.has(`${text} ${FACILITATOR}`));
  expect(missed).toEqual([]);
  for (const seat of SEATS) expect(reached).toContain(`CANARY/brief/${seat}/ ${FACILITATOR}`);
  for (const kind of ["card", "objective", "event", "cable", "words"])
    expect([...reached].filter((one) => one.startsWith(`CANARY/${kind}/`)).length, kind).toBeGreaterThan(0);
  expect(server.failures).toEqual([]);
});

test("no secret of a scenario is told over HTTP", async () => {
  const { code, hostToken } = await openMatch(server.url, { scenario: "workshop", pace: "untimed" });
  const bodies = await Promise.all(
    [
      "/",
      "/index.html",
      "/api/scenarios",
      "/api/scenarios/de",
      "/healthz",
      "/scenarios/workshop/scenario.yaml",
    ].map(async (path) => (await fetch(`${server.url}${path}`)).text()),
  );
  expect(bodies.join("")).toContain(workshop.title);
  expect([...bodies, code, hostToken].join("")).not.toContain("CANARY/");
});
