import type { Event } from "../../shared/events/index.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { phaseOf } from "../../shared/model/round.ts";

/** What has a sound of its own. */
export type Cue = "phase" | "offer" | "deal" | "broken" | "late";

export interface Note {
  readonly hertz: number;
  /** In milliseconds after the cue began. */
  readonly from: number;
  readonly lasts: number;
}

/** Short and plain; a broken silence is one low tone. None recalls an alarm or a weapon. */
export const CUES: Readonly<Record<Cue, readonly Note[]>> = {
  phase: [
    { hertz: 587, from: 0, lasts: 150 },
    { hertz: 784, from: 150, lasts: 220 },
  ],
  offer: [
    { hertz: 659, from: 0, lasts: 120 },
    { hertz: 659, from: 140, lasts: 180 },
  ],
  deal: [
    { hertz: 523, from: 0, lasts: 120 },
    { hertz: 659, from: 120, lasts: 120 },
    { hertz: 784, from: 240, lasts: 150 },
  ],
  broken: [{ hertz: 147, from: 0, lasts: 390 }],
  late: [
    { hertz: 880, from: 0, lasts: 70 },
    { hertz: 880, from: 130, lasts: 90 },
  ],
};

/** The least telling first. */
const RANKS: readonly Cue[] = ["phase", "offer", "deal", "broken"];

/** The cue of one event for a seat; null: it has none. The Council opens with its agenda, whatever interrupts it later. */
function cueOf(event: Event, seat: SeatId | null): Cue | null {
  switch (event.kind) {
    case "stepBegan":
      return phaseOf(event.step) !== "council" || event.step.kind === "agenda" ? "phase" : null;
    case "dealOffered":
      return event.deal.proposer === seat ? null : "offer";
    case "dealClosed":
      return "deal";
    case "silenceBroken":
      return "broken";
    default:
      return null;
  }
}

/** What is heard of events that came together: the most telling of their cues. */
export const cueOfAll = (events: readonly Event[], seat: SeatId | null): Cue | null =>
  RANKS.findLast((cue) => events.some((event) => cueOf(event, seat) === cue)) ?? null;
