import { useEffect, useRef } from "preact/hooks";
import type { View } from "../../shared/model/view.ts";
import type { Me } from "../session/session.ts";
import { changesSeen, seeChanges } from "./changesSeen.ts";
import { handoverShown } from "./handoverShown.ts";

/** Steps in which there is nothing to hand over yet, or no more. */
const NOTHING_TO_HAND_OVER: readonly string[] = ["lobby", "preparation", "debrief", "over"];

/** The seat that this viewer decides for; null while it has none, or while a bot does. */
const held = (view: View): string | null => {
  const seat = view.own?.seat;
  return seat === undefined || view.public.seats[seat]?.bot ? null : seat;
};

/** How often it has changed, since the first round began, who plays the viewer's seat. */
const changesOf = ({ own }: View): number => own?.keepers.filter(({ round }) => round !== null).length ?? 0;

/**
 * Opens the handover page when the viewer comes to decide for a seat in a running match that others, or a bot, have
 * played since this browser last saw it: on taking one, on getting it back from a bot while the page is open, and on
 * coming back to it. Whoever loads the page anew and missed nothing goes straight to the match.
 */
export function useHandoverOnArrival(view: View, { person }: Me): void {
  const now = held(view);
  const before = useRef<string | null>(null);
  const changes = changesOf(view);
  const { kind } = view.public.clock.step;
  useEffect(() => {
    const running = now !== null && !NOTHING_TO_HAND_OVER.includes(kind);
    const arrived = before.current !== now;
    before.current = now;
    if (!running) handoverShown.value = false;
    else if (arrived && changes > changesSeen(person, now)) handoverShown.value = true;
    if (running) seeChanges(person, now, changes);
  }, [now, kind, changes, person]);
}
