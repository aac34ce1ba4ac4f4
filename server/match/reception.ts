import { createMatch } from "../../shared/engine/createMatch.ts";
import type { Calendar } from "../../shared/model/calendar.ts";
import type { PersonId } from "../../shared/model/ids.ts";
import type { Role } from "../../shared/model/role.ts";
import type { Session } from "../../shared/model/session.ts";
import type { Pace } from "../../shared/model/state.ts";
import { switchable } from "../../shared/model/switchedOff.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { CodeTaken, type MatchRecord, type Store, type TokenRecord } from "../store/store.ts";
import type { Book, Library } from "./library.ts";
import type { Match } from "./match.ts";
import type { Matches } from "./matches.ts";
import { hashOfToken, newCode, newId, newSeed, newToken } from "./secrets.ts";

export interface House {
  readonly store: Store;
  readonly library: Library;
  readonly matches: Matches;
  readonly now: () => number;
  readonly mostPeople: number;
  /** The chance of every match that is opened; null: each has its own, by lot. */
  readonly seed: string | null;
}

export interface OpenMatch {
  readonly scenario: string;
  readonly pace: Pace;
  /** What the host settled; left out: nothing. */
  readonly session?: Session;
  /** Of a match in correspondence. */
  readonly calendar?: Calendar | null;
  readonly bots: readonly string[];
  /** The host's name. */
  readonly name: string;
  /** Whether they may take a seat, or see all and take none; left out: the host. */
  readonly as?: "host" | "facilitator";
  readonly solo: string | null;
  /** For tests; otherwise chosen by lot. */
  readonly seed?: string;
}

export type Failure = {
  readonly error: "noSuchScenario" | "noSuchSeat" | "notSwitchable" | "noSuchMatch" | "full";
};

/** Codes are few enough to meet by chance: then another is tried. */
const MOST_TRIES = 20;

/** What is settled before a match is opened, whatever its scenario. */
type Wanted = Omit<OpenMatch, "scenario">;

async function record(
  house: House,
  book: Book,
  { pace, seed, session, calendar }: Wanted,
): Promise<MatchRecord> {
  const { events } = createMatch({
    scenario: book.scenario,
    scenarioHash: book.hash,
    seed: seed ?? house.seed ?? newSeed(),
    pace,
    translations: book.translations,
    ...(session === undefined ? {} : { session }),
    ...(calendar ? { calendar } : {}),
  });
  const at = house.now();
  const first = { number: 1, parent: null, submission: null, action: null, events, at };
  for (let tries = 1; ; tries += 1) {
    const match = { id: newId(), code: newCode(), scenario: book.scenario.id, createdAt: at };
    try {
      await house.store.createMatch(match, first);
      return { ...match, head: first.number };
    } catch (error) {
      if (!(error instanceof CodeTaken) || tries === MOST_TRIES) throw error;
    }
  }
}

async function mustAct(match: Match, intent: Intent, texts = {}): Promise<void> {
  const answer = await match.act(newId(), intent, texts);
  if (!answer.ok) throw new Error(`the server's ${intent.kind} was refused: ${answer.refusal.code}`);
}

/** Gives somebody a secret link and lets them in. The link first: without a person in the match it opens nothing. */
async function admit(
  house: House,
  match: Match,
  { name, role }: { readonly name: string; readonly role: Role },
): Promise<{ readonly token: string; readonly person: PersonId }> {
  const token = newToken();
  const person = newId();
  const word = newId();
  await house.store.addToken({ hash: hashOfToken(token), matchId: match.id, person, role });
  await mustAct(match, { kind: "admitPerson", person, role, name: word }, { [word]: name });
  return { token, person };
}

async function awake(house: House, id: string): Promise<Match> {
  const match = await house.matches.wake(id);
  if (!match) throw new Error("a match that was just found is gone");
  return match;
}

type Opened = { readonly matchId: string; readonly code: string; readonly hostToken: string } | Failure;

/** Opens a waiting room with a scenario of the library. */
export async function openMatch(house: House, { scenario, ...wanted }: OpenMatch): Promise<Opened> {
  const book = house.library.get(scenario);
  return book ? openMatchOf(house, book, wanted) : { error: "noSuchScenario" };
}

/**
 * Opens a waiting room with any scenario; the log of the match keeps it. With `solo` the host is seated, bots
 * take all other seats, and the match starts.
 */
export async function openMatchOf(house: House, book: Book, wanted: Wanted): Promise<Opened> {
  const { scenario } = book;
  const { seats } = scenario;
  const { bots, solo } = wanted;
  if ([...bots, ...(solo === null ? [] : [solo])].some((seat) => !Object.hasOwn(seats, seat)))
    return { error: "noSuchSeat" };
  if (wanted.session?.switchedOff.some((id) => !Object.hasOwn(switchable(scenario), id)))
    return { error: "notSwitchable" };
  const opened = await record(house, book, wanted);
  const match = await awake(house, opened.id);
  const { token, person } = await admit(house, match, { name: wanted.name, role: wanted.as ?? "host" });
  for (const seat of new Set(bots)) await mustAct(match, { kind: "seatBot", seat });
  if (solo !== null) {
    const host = { kind: "person", person, role: "host" } as const;
    const sit = await match.submit(host, { id: newId(), intent: { kind: "takeSeat", seat: solo } });
    if (!sit.ok) throw new Error(`the host was refused a seat: ${sit.refusal.code}`);
    await mustAct(match, { kind: "startMatch" });
  }
  return { matchId: opened.id, code: opened.code, hostToken: token };
}

/** A place in a match for somebody who has its code. */
export async function joinMatch(
  house: House,
  { code, name, as }: { readonly code: string; readonly name: string; readonly as: "player" | "spectator" },
): Promise<{ readonly token: string } | Failure> {
  const known = await house.store.matchByCode(code);
  if (!known) return { error: "noSuchMatch" };
  const match = await awake(house, known.id);
  if (Object.keys(match.state.people).length >= house.mostPeople) return { error: "full" };
  const { token } = await admit(house, match, { name, role: as });
  return { token };
}

/** Whose link this is, and their match, awake. Null if it leads nowhere. */
export async function recognise(
  house: House,
  token: string,
): Promise<{ readonly person: TokenRecord; readonly match: Match } | null> {
  const person = await house.store.token(hashOfToken(token));
  const match = person && (await house.matches.wake(person.matchId));
  return match && person.person in match.state.people ? { person, match } : null;
}
