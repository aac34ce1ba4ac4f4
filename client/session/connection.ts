import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { effect } from "@preact/signals";
import { READ, type ServerMessages, SUBMIT } from "../../shared/protocol/messages.ts";
import type { Answer } from "../../shared/protocol/submission.ts";
import { enter } from "../http.ts";
import { language } from "../text.ts";
import { PING_EVERY, untilDead } from "./heartbeat.ts";
import { readOpenState } from "./openState.ts";
import type { Receiver } from "./session.ts";

/** Waiting before the next attempt, in milliseconds. */
const BACKOFF = [200, 500, 1000, 2000, 4000];
/** Time to get an answer from the door, and again to be let into the room, in milliseconds. */
const ENTER_TIMEOUT = 12_000;
/** Time to wait for an answer to a submission before it is sent again over a new connection. */
const SUBMIT_TIMEOUT = 15_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Wakes up early when the browser says that the network is back. */
const pauseOrOnline = (ms: number): Promise<unknown> =>
  Promise.race([
    pause(ms),
    new Promise((resolve) => window.addEventListener("online", resolve, { once: true })),
  ]);

function listen(room: Room, receiver: Receiver): void {
  room.onMessage("welcome", (message: ServerMessages["welcome"]) => receiver.welcome(message));
  room.onMessage("own", (message: ServerMessages["own"]) => receiver.own(message));
  room.onMessage("events", (message: ServerMessages["events"]) => receiver.events(message));
  room.onStateChange((state: unknown) => receiver.open(readOpenState(state)));
}

/** A line that swallows what is said on it, without an end, counts as lost. A seat that comes after all is given back. */
async function inTime(entering: Promise<Room>): Promise<Room> {
  const room = await Promise.race([entering, pause(ENTER_TIMEOUT)]);
  if (room) return room;
  entering.then(
    (late) => late.connection.close(),
    () => {},
  );
  throw new Error("not entered in time");
}

/** Tells the server whenever the reader chooses another language than `told`. Returns how to stop. */
function followLanguage(room: Room, told: string): () => void {
  let last = told;
  return effect(() => {
    const { code } = language.value;
    if (code !== last) room.send(READ, { language: code });
    last = code;
  });
}

/** One connection from entering to its end. */
async function live(token: string, receiver: Receiver): Promise<void> {
  const { code } = language.value;
  const entered = await enter(token, code, AbortSignal.timeout(ENTER_TIMEOUT));
  receiver.entered(entered.code);
  const sdk = new ColyseusSDK(location.origin);
  // The reservation is the server's own and is handed on as it came.
  const room = await inTime(sdk.consumeSeatReservation(entered.reservation as never));
  // The one way back is through the door: a fresh seat and a fresh decoder.
  room.reconnection.enabled = false;
  listen(room, receiver);
  receiver.linked((submission) =>
    room.request<unknown, Answer>(SUBMIT, submission, { timeout: SUBMIT_TIMEOUT }),
  );
  const stopFollowing = followLanguage(room, code);
  await untilDead(room, receiver);
  stopFollowing();
  room.removeAllListeners();
  room.connection.close();
}

/** Enters the match and stays in it: whatever breaks the connection, it is sought again, for ever. */
export async function stayConnected(token: string, receiver: Receiver): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const began = Date.now();
    try {
      await live(token, receiver);
    } catch (error) {
      if (error instanceof Error && error.name === "refused") return receiver.refused(error.message);
    }
    receiver.lost();
    if (Date.now() - began > PING_EVERY) attempt = 0;
    await pauseOrOnline(BACKOFF[Math.min(attempt, BACKOFF.length - 1)] ?? 1000);
  }
}
