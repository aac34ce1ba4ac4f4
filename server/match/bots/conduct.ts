import type { SeatId } from "../../../shared/model/ids.ts";
import { peopleIn } from "../../../shared/rules/checks/people.ts";
import type { Intent } from "../../../shared/rules/index.ts";
import type { Match } from "../match.ts";

/** A bot that acts more often in one step is taken to go in circles. */
const MOST_ACTIONS = 60;
/** A bot that is refused so often in one step has misunderstood something. */
const MOST_REFUSALS = 2;

const READY: Intent = { kind: "setReady", ready: true };

interface Tally {
  readonly step: number;
  readonly actions: number;
  readonly refusals: number;
}

const isReady = (intent: unknown): boolean =>
  typeof intent === "object" && intent !== null && "kind" in intent && intent.kind === "setReady";

/**
 * Whether a bot may say that it is ready. In correspondence a bot that sits in for somebody hurries nobody: whoever comes
 * back before the deadline finds the step still open. Nor do bots among themselves, or a match that nobody looks at
 * would be over in a minute.
 */
function mayBeReady({ state, marks }: Match, seat: SeatId): boolean {
  if (state.pace !== "correspondence") return true;
  const played = Object.keys(state.seats).some(
    (one) => !state.seats[one]?.bot && peopleIn(state.people, one).length > 0,
  );
  return played && !marks.lentSeats.includes(seat);
}

/** Sees to it that no bot holds up, hurries or floods a match. */
export interface Conduct {
  /** What the seat may do now: what it wants, to be ready if it had its share of the step, or nothing. */
  readonly next: (seat: SeatId, wanted: unknown) => unknown;
  readonly note: (seat: SeatId, accepted: boolean) => void;
}

export function conduct(match: Match): Conduct {
  const tallies = new Map<SeatId, Tally>();
  const tallyOf = (seat: SeatId): Tally => {
    const step = match.state.stepNumber;
    const known = tallies.get(seat);
    return known?.step === step ? known : { step, actions: 0, refusals: 0 };
  };
  return {
    next: (seat, wanted) => {
      const { actions, refusals } = tallyOf(seat);
      const tired = actions >= MOST_ACTIONS || refusals >= MOST_REFUSALS;
      if (!tired && !isReady(wanted)) return wanted;
      const done = match.state.seats[seat]?.ready === true || refusals > MOST_REFUSALS;
      return done || !mayBeReady(match, seat) ? null : READY;
    },
    note: (seat, accepted) => {
      const tally = tallyOf(seat);
      const refusals = tally.refusals + (accepted ? 0 : 1);
      tallies.set(seat, { ...tally, actions: tally.actions + 1, refusals });
    },
  };
}
