import type { z } from "zod";
import type { Recorder } from "../events/recorder.ts";
import type { By } from "../model/action.ts";
import type { SeatId } from "../model/ids.ts";
import type { Refusal } from "../model/refusal.ts";
import type { StepKind } from "../model/step.ts";
import type { OwnView, View } from "../model/view.ts";

/** Who may submit it: a seat (person or bot), a seat or the facilitator, who runs the match, any person, or the server itself. */
export type Who = "seat" | "speaker" | "host" | "person" | "server";

/**
 * One action: how it must look, when it is refused, and what it does. `refuse` reads the view of whoever
 * acts, so that a refusal can't tell what they may not know; `decide` reads the whole state.
 */
export interface Rule<Payload> {
  readonly schema: z.ZodType<Payload>;
  readonly who: Who;
  /** Steps in which it is allowed; left out: in every one while the match runs. */
  readonly during?: readonly StepKind[];
  /** Whether it is allowed while the match is paused. */
  readonly whilePaused?: boolean;
  readonly refuse: (view: View, action: By<Payload>) => Refusal | null;
  readonly decide: (recorder: Recorder, action: By<Payload>) => void;
}

export const rule = <Payload>(definition: Rule<Payload>): Rule<Payload> => definition;

/** A rule for seats: `own` and the seat are there, because the engine has checked it before. */
export interface SeatRule<Payload> {
  readonly schema: z.ZodType<Payload>;
  readonly during?: readonly StepKind[];
  readonly whilePaused?: boolean;
  readonly refuse: (
    table: { readonly view: View; readonly own: OwnView; readonly seat: SeatId },
    payload: By<Payload>,
  ) => Refusal | null;
  readonly decide: (recorder: Recorder, payload: By<Payload>, seat: SeatId) => void;
}

export const seatRule = <Payload>(definition: SeatRule<Payload>): Rule<Payload> => ({
  ...definition,
  who: "seat",
  refuse: (view, action) =>
    view.own === null
      ? { code: "notYourSeat" }
      : definition.refuse({ view, own: view.own, seat: view.own.seat }, action),
  decide: (recorder, action) => {
    if (action.by.seat !== null) definition.decide(recorder, action, action.by.seat);
  },
});

/** The first of several checks that refuses. */
export function firstRefusal(...checks: readonly (() => Refusal | null)[]): Refusal | null {
  for (const check of checks) {
    const refused = check();
    if (refused) return refused;
  }
  return null;
}
