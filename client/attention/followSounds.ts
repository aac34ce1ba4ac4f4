import { effect } from "@preact/signals";
import type { Session } from "../session/session.ts";
import { cueOfAll } from "./cues.ts";
import { volume } from "./preferences.ts";
import { play } from "./sound.ts";

/** So long before time is up it is heard, in milliseconds: where the clock turns red. */
const LATE = 30_000;

/** What comes with a new event. What had happened before the page was opened makes no sound. */
function soundEvents(session: Session): () => void {
  let heard: number | null = null;
  return effect(() => {
    const view = session.view.value;
    if (view === null) return;
    const events = session.events.value;
    const fresh = events.slice(heard ?? events.length);
    heard = events.length;
    const cue = cueOfAll(fresh, view.own?.seat ?? null);
    if (cue !== null) void play(cue, volume.peek());
  });
}

/** Where a clock runs by seconds: when half a minute is left. */
function soundClock(session: Session): () => void {
  return effect(() => {
    const [view, deadline] = [session.view.value, session.deadline.value];
    if (deadline === null || view === null || view.public.calendar !== null || view.public.clock.paused)
      return;
    const left = deadline - LATE - Date.now();
    if (left <= 0) return;
    const timer = setTimeout(() => void play("late", volume.peek()), left);
    return () => clearTimeout(timer);
  });
}

/** Sounds what happens in a match, if the reader has switched sounds on. Returns how to stop. */
export function followSounds(session: Session): () => void {
  const stops = [soundEvents(session), soundClock(session)];
  return () => {
    for (const stop of stops) stop();
  };
}
