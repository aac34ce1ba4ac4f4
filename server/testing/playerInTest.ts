import { randomUUID } from "node:crypto";
import { ColyseusSDK, type Room } from "@colyseus/sdk";
import type { Event } from "../../shared/events/index.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { View } from "../../shared/model/view.ts";
import { PING, READ, type ServerMessages, SUBMIT } from "../../shared/protocol/messages.ts";
import { applySections, type Sections, viewFrom } from "../../shared/protocol/sections.ts";
import type { Answer } from "../../shared/protocol/submission.ts";
import { viewerOf } from "../../shared/protocol/viewerOf.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { enter } from "./ask.ts";
import { until } from "./until.ts";

interface Shown {
  readonly sections: ReadonlyMap<string, string>;
  readonly presence: ReadonlyMap<string, boolean>;
  readonly deadline: number;
}

/** One device of a person in a match, with everything that came over its socket. */
export interface PlayerInTest {
  readonly person: string;
  readonly matchId: string;
  readonly seat: SeatId | null;
  readonly view: View;
  readonly events: readonly Event[];
  readonly words: Readonly<Record<string, string>>;
  /** How often everything was told anew. */
  readonly welcomes: number;
  readonly presence: readonly string[];
  /** Milliseconds since 1970; 0: no clock runs. */
  readonly deadline: number;
  /** Every frame as it came. */
  readonly frames: readonly Buffer[];
  readonly closed: number | null;
  readonly submit: (intent: Intent, texts?: readonly string[]) => Promise<Answer>;
  /** Sends whatever it is as a submission. */
  readonly send: (raw: unknown) => Promise<Answer>;
  /** Wants to read the scenario in another language; null: as it was written. */
  readonly read: (language: string | null) => void;
  readonly ping: () => Promise<{ readonly now: number }>;
  readonly leave: () => Promise<void>;
  /** Closes the socket without a word. */
  readonly drop: () => void;
  readonly room: Room;
}

interface Heard {
  own: Sections;
  welcome: ServerMessages["welcome"] | null;
  events: Event[];
  words: Record<string, string>;
  welcomes: number;
  closed: number | null;
  readonly frames: Buffer[];
}

/** Collects every byte that the server sends from now on. */
function tap(room: Room, frames: Buffer[]): void {
  // The SDK's own types hide where frames arrive.
  const events = (
    room.connection as unknown as { events: { onmessage: (event: { data: ArrayBuffer }) => void } }
  ).events;
  const receive = events.onmessage;
  events.onmessage = (event) => {
    frames.push(Buffer.from(event.data.slice(0)));
    receive(event);
  };
}

function listen(room: Room, heard: Heard): void {
  room.onMessage("welcome", (welcome: ServerMessages["welcome"]) => {
    Object.assign(heard, {
      own: welcome.own,
      welcome,
      events: [...welcome.events],
      words: { ...welcome.words },
    });
    heard.welcomes += 1;
  });
  room.onMessage("own", (own: ServerMessages["own"]) => {
    heard.own = applySections(heard.own, own);
  });
  room.onMessage("events", ({ events, words }: ServerMessages["events"]) => {
    heard.events.push(...events);
    Object.assign(heard.words, words);
  });
  room.onLeave((code) => {
    heard.closed = code;
  });
}

/** Replaces the words of an intent, `{ words: 0 }`, by ids of this submission. */
function withWords(intent: Intent, id: string, texts: readonly string[]): unknown {
  const named = Object.fromEntries(texts.map((text, i) => [`${id}.${i}`, text]));
  return {
    id,
    intent: JSON.parse(JSON.stringify(intent).replaceAll("@word", `${id}.`)) as unknown,
    texts: named,
  };
}

type Seen = Omit<PlayerInTest, "person" | "matchId" | "submit" | "send" | "read" | "ping" | "leave" | "drop">;

/** What a client has been told so far, as it stands at each moment. */
function whatIsSeen(room: Room, heard: Heard): Seen {
  const shown = () => room.state as unknown as Shown;
  return {
    room,
    frames: heard.frames,
    get seat() {
      return heard.welcome?.seat ?? null;
    },
    get view() {
      const { seat = null, role = "spectator" } = heard.welcome ?? {};
      return viewFrom(viewerOf({ seat, role }), Object.fromEntries(shown().sections.entries()), heard.own);
    },
    get events() {
      return heard.events;
    },
    get words() {
      return heard.words;
    },
    get welcomes() {
      return heard.welcomes;
    },
    get presence() {
      return [...shown().presence.keys()];
    },
    get deadline() {
      return shown().deadline;
    },
    get closed() {
      return heard.closed;
    },
  };
}

const NOTHING_HEARD = { own: {}, welcome: null, events: [], words: {}, welcomes: 0, closed: null };

/** Comes in by a token, and to read in a language if it says one, as every client does: `/enter`, then the socket. */
export async function playerInTest(
  url: string,
  token: string,
  language: string | null = null,
): Promise<PlayerInTest> {
  const wanted = language === null ? { token } : { token, language };
  const { reservation, person } = await enter(url, wanted);
  const heard: Heard = { ...NOTHING_HEARD, events: [], words: {}, frames: [] };
  // The SDK's own state is typed by a schema that clients don't have.
  const room = (await new ColyseusSDK(url).consumeSeatReservation(reservation)) as Room;
  room.reconnection.enabled = false;
  tap(room, heard.frames);
  listen(room, heard);
  await until(() => heard.welcome);
  await until(() => (room.state as unknown as Shown).sections?.size);
  const send = (raw: unknown) => room.request(SUBMIT, raw) as Promise<Answer>;
  // Assigned, not spread: what is seen changes.
  return Object.assign(whatIsSeen(room, heard), {
    person,
    matchId: reservation.roomId,
    send,
    submit: (intent: Intent, texts: readonly string[] = []) => send(withWords(intent, randomUUID(), texts)),
    read: (wanted: string | null) => room.send(READ, { language: wanted }),
    ping: () => room.request(PING) as Promise<{ now: number }>,
    leave: async () => void (await room.leave()),
    drop: () => room.connection.close(),
  });
}
