import type { SeatId } from "../model/ids.ts";
import type { Results } from "../model/results.ts";
import type { Standing } from "../model/state.ts";
import type { Step } from "../model/step.ts";
import { alter } from "./alter.ts";
import { event, everybody } from "./definition.ts";

/** Every seat, not ready. */
export const nobodyReady = <T extends { readonly ready: boolean }>(seats: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(seats).map(([id, seat]) => [id, { ...seat, ready: false }]));

/** The course of a match. */
export const clockEvents = {
  stepBegan: event<{ readonly step: Step }>({
    apply: (state, { step }) => ({
      ...state,
      step,
      stepNumber: state.stepNumber + 1,
      trustBuilt: [],
      seats: nobodyReady(state.seats),
    }),
    audience: everybody,
  }),
  readySet: event<{ readonly seat: SeatId; readonly ready: boolean }>({
    apply: (state, { seat, ready }) => ({ ...state, seats: alter(state.seats, seat, () => ({ ready })) }),
    audience: everybody,
  }),
  matchPaused: event<Record<never, never>>({
    apply: (state) => ({ ...state, paused: true }),
    audience: everybody,
  }),
  matchResumed: event<Record<never, never>>({
    apply: (state) => ({ ...state, paused: false }),
    audience: everybody,
  }),
  /** The step falls due later by so many minutes: of working time in correspondence. When that is, no rule knows. */
  timeExtended: event<{ readonly minutes: number; readonly cause: "host" | "outage" }>({
    apply: (state) => state,
    audience: everybody,
  }),
  /** The end of a round's Aftermath: what the lines of the debrief are drawn from. */
  roundEnded: event<Record<never, never>>({
    apply: (state) => ({ ...state, trackHistory: [...state.trackHistory, state.tracks] }),
    audience: everybody,
  }),
  standingSet: event<{ readonly seat: SeatId; readonly standing: Standing }>({
    apply: (state, { seat, standing }) => ({
      ...state,
      seats: alter(state.seats, seat, () => ({ standing })),
    }),
    audience: ({ seat }) => [seat],
  }),
  matchEnded: event<{ readonly results: Results }>({
    apply: (state, { results }) => ({ ...state, results }),
    audience: everybody,
  }),
};
