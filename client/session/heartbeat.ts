import type { Room } from "@colyseus/sdk";
import { PING } from "../../shared/protocol/messages.ts";
import type { Receiver } from "./session.ts";

/** A ping every so many milliseconds, and how long to wait for its answer. */
export const PING_EVERY = 5000;
const PING_TIMEOUT = 4000;
/** So many pings without an answer mean that the connection is dead, whatever the socket says. */
const MISSES = 2;

/** Resolves when the connection is dead: closed by either side, or silent for two pings. */
export function untilDead(room: Room, receiver: Receiver): Promise<void> {
  return new Promise((resolve) => {
    let misses = 0;
    const beat = async () => {
      try {
        const { now } = await room.request<unknown, { now: number }>(PING, {}, { timeout: PING_TIMEOUT });
        receiver.told(now);
        misses = 0;
      } catch {
        misses += 1;
      }
      if (misses >= MISSES) end();
    };
    const timer = setInterval(() => void beat(), PING_EVERY);
    const end = () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beat);
      resolve();
    };
    document.addEventListener("visibilitychange", beat);
    room.onLeave(end);
    room.onDrop(end);
    room.onError(end);
  });
}
