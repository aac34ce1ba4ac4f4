import { useEffect, useRef } from "preact/hooks";
import type { View } from "../../shared/model/view.ts";
import { handoverShown } from "./handoverShown.ts";

/** Steps in which there is nothing to hand over yet, or no more. */
const NOTHING_TO_HAND_OVER: readonly string[] = ["lobby", "preparation", "debrief", "over"];

/** The seat that this viewer decides for; null while it has none, or while a bot does. */
const held = (view: View): string | null => {
  const seat = view.own?.seat;
  return seat === undefined || view.public.seats[seat]?.bot ? null : seat;
};

/**
 * Opens the handover page when the viewer comes to decide for a seat in a running match: on taking one, and on
 * getting it back from a bot. Not when the page is loaded anew by somebody who has it already.
 */
export function useHandoverOnArrival(view: View): void {
  const now = held(view);
  const before = useRef(now);
  const { kind } = view.public.clock.step;
  useEffect(() => {
    const arrived = now !== null && before.current !== now;
    before.current = now;
    if (arrived && !NOTHING_TO_HAND_OVER.includes(kind)) handoverShown.value = true;
    if (now === null || NOTHING_TO_HAND_OVER.includes(kind)) handoverShown.value = false;
  }, [now, kind]);
}
