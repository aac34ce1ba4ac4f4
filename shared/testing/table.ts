import { viewFor } from "../engine/viewFor.ts";
import type { StampedEvent } from "../events/index.ts";
import type { Actor } from "../model/action.ts";
import type { Deal, Outcome } from "../model/deal.ts";
import type { MotionStatus, TableState } from "../model/motion.ts";
import type { SeatResult } from "../model/results.ts";
import { roundOf } from "../model/round.ts";
import type { Scenario } from "../model/scenario.ts";
import type { SeatState, State } from "../model/state.ts";
import type { StepKind } from "../model/step.ts";
import { written } from "../model/track.ts";
import type { View } from "../model/view.ts";
import type { Intent } from "../rules/index.ts";
import { type CheckedMatch, type Checks, checkedMatch, type Logged } from "./checkedMatch.ts";
import { type SeatAtTable, seatAtTable } from "./seatAtTable.ts";

/**
 * A match as a test plays it. Whatever is done is checked at once: events replay to the same state, every
 * client's view is that of the engine, no invariant breaks and no secret gets out.
 */
export interface TestTable {
  readonly seat: (id: string) => SeatAtTable;
  /** Everybody whom the step waits for is ready; so it ends. */
  readonly everybodyReady: () => TestTable;
  /** Lets steps pass, with silence for consent, until this one; of the named round, if one is named. */
  readonly goTo: (step: StepKind, round?: string) => TestTable;
  /** The step's time is up. */
  readonly timeUp: () => TestTable;
  /** Throws unless log and actions alike give the same match again. */
  readonly checkReplay: () => void;
  readonly state: State;
  readonly log: readonly Logged[];
  readonly events: readonly StampedEvent[];
  readonly step: string;
  readonly text: (table: string) => TableState["text"];
  readonly table: (id: string) => TableState;
  /** What became of the seat's latest motion. */
  readonly motionOf: (mover: string) => MotionStatus | null;
  readonly own: (seat: string) => SeatState;
  readonly capitalOf: (seat: string) => number;
  readonly trust: (of: string, inSeat: string) => number;
  /** As written in the scenario. */
  readonly track: (id: string) => number;
  readonly deal: () => Deal;
  /** Outcomes of the latest deal's promises, in their order. */
  readonly outcomes: () => readonly Outcome[];
  readonly result: (seat: string) => SeatResult;
  readonly view: (seat: string | null) => View;
  readonly submit: (intent: Intent, by: Actor) => ReturnType<ReturnType<typeof checkedMatch>["submit"]>;
}

const CLOCK: Actor = { person: null, seat: null, role: "server" };
const MOST_STEPS = 200;

const bot = (seat: string): Actor => ({ person: null, seat, role: "bot" });

function demanded<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

/** What can be read off a match, without going through anybody's eyes. */
function readings(state: () => State) {
  const own = (seat: string) => demanded(state().seats[seat], `seat ${seat}`);
  const table = (id: string) => demanded(state().tables[id], `table ${id}`);
  const deal = () => demanded(Object.values(state().deals).at(-1), "deal");
  const motions = () => Object.values(state().tables).flatMap((one) => Object.values(one.motions));
  return {
    own,
    table,
    deal,
    text: (id: string) => table(id).text,
    motionOf: (mover: string) => motions().findLast((motion) => motion.mover === mover)?.status ?? null,
    capitalOf: (seat: string) => own(seat).capital,
    trust: (of: string, inSeat: string) => demanded(own(of).trust[inSeat], `trust in ${inSeat}`),
    track: (id: string) => written(state().scenario, id, demanded(state().tracks[id], `track ${id}`)),
    outcomes: () => deal().undertakings.map(({ outcome }) => outcome),
    result: (seat: string) => demanded(state().results?.seats[seat], `result of ${seat}`),
    view: (seat: string | null) =>
      viewFor(state(), seat === null ? { kind: "public" } : { kind: "seat", seat }),
  };
}

/** Passes time and lets seats act, one step after the other. */
function course(match: CheckedMatch) {
  const must = (intent: Intent, by: Actor) => {
    const done = match.submit({ ...intent, by });
    if (!done.ok) throw new Error(`${intent.kind} was refused: ${done.refusal.code}`);
  };
  const pass = () => must({ kind: "timeUp", stepNumber: match.state.stepNumber }, CLOCK);
  const isAt = (step: StepKind, round?: string) =>
    match.state.step.kind === step && (round === undefined || roundOf(match.state.step) === round);
  return {
    must,
    pass,
    passTo(step: StepKind, round?: string) {
      for (let passed = 0; !isAt(step, round); passed += 1) {
        if (passed > MOST_STEPS || match.state.step.kind === "over")
          throw new Error(`never came to ${step} ${round ?? ""}`);
        pass();
      }
    },
    allReady() {
      for (const seat of viewFor(match.state, { kind: "public" }).public.clock.awaited)
        must({ kind: "setReady", ready: true }, bot(seat));
    },
  };
}

/** A match of which everybody has read the briefs: it stands in the first round's Talks. */
export function atTable(scenario: Scenario, opening: Pick<Checks, "seed" | "session"> = {}): TestTable {
  const match = checkedMatch(scenario, opening);
  const state = () => match.state;
  const { must, pass, passTo, allReady } = course(match);
  const then = (done: () => void) => () => {
    done();
    return table;
  };
  const refusalOf = (done: ReturnType<CheckedMatch["submit"]>) => (done.ok ? null : done.refusal);
  const table: TestTable = {
    ...readings(state),
    seat: (id) =>
      seatAtTable(id, { state, submit: (intent) => refusalOf(match.submit({ ...intent, by: bot(id) })) }),
    everybodyReady: then(allReady),
    goTo: (step, round) => then(() => passTo(step, round))(),
    timeUp: then(pass),
    checkReplay: match.checkReplay,
    get state() {
      return state();
    },
    get log() {
      return match.log;
    },
    get events() {
      return match.log.flatMap(({ events }) => events);
    },
    get step() {
      return state().step.kind;
    },
    submit: (intent, by) => match.submit({ ...intent, by }),
  };
  must({ kind: "startMatch" }, CLOCK);
  return table.goTo("talks");
}
