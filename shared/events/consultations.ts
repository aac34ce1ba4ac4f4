import type { SeatId, TableId } from "../model/ids.ts";
import { roundOf } from "../model/round.ts";
import { alterTable } from "./alter.ts";
import { nobodyReady } from "./clock.ts";
import { event, everybody } from "./definition.ts";

/** A phase is interrupted for a consultation, and goes on afterwards. */
export const consultationEvents = {
  consultationCalled: event<{ readonly table: TableId; readonly seat: SeatId }>({
    apply: (state, { table, seat }) => ({
      ...alterTable(state, table, ({ consulted }) => ({ consulted: [...consulted, seat] })),
      step: { kind: "consultation", round: roundOf(state.step) ?? "", table, caller: seat },
      stepNumber: state.stepNumber + 1,
      interrupted: state.step,
      seats: nobodyReady(state.seats),
    }),
    audience: everybody,
  }),
  /** The phase goes on where it was interrupted; whoever was ready has new things to think of. */
  consultationEnded: event<{ readonly table: TableId }>({
    apply: (state) => ({
      ...state,
      step: state.interrupted ?? state.step,
      stepNumber: state.stepNumber + 1,
      interrupted: null,
      seats: nobodyReady(state.seats),
    }),
    audience: everybody,
  }),
};
