import { roll } from "../engine/chance.ts";
import { createMatch } from "../engine/createMatch.ts";
import { type Action, type StepResult, step } from "../engine/step.ts";
import { viewFor } from "../engine/viewFor.ts";
import type { StampedEvent } from "../events/index.ts";
import { mapValues } from "../model/entries.ts";
import type { SeatId } from "../model/ids.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import type { Intent } from "../rules/index.ts";
import { type Decide, decide, type Random } from "./index.ts";

export interface MatchPlan {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Written into the first event; empty if left out. */
  readonly scenarioHash?: string;
  /** Who plays a seat, if not the standard bot. */
  readonly botFor?: (seat: SeatId) => Decide;
  /** Told of every decision before it is carried out. */
  readonly watch?: (seat: SeatId, intent: Intent) => void;
}

/** What was done, and what came of it. Null did what begins the log: the match was made. */
export interface Done {
  readonly action: Action | null;
  readonly events: readonly StampedEvent[];
}

export interface PlayedMatch {
  readonly state: State;
  readonly log: readonly Done[];
  /** Those of the log. */
  readonly events: readonly StampedEvent[];
  readonly refusals: readonly { readonly seat: SeatId; readonly intent: Intent; readonly refusal: Refusal }[];
  readonly decisions: number;
}

/** Turns of the whole table that no match needs: a match that takes more is stuck. */
const MOST_TURNS = 5000;

const SERVER = { person: null, seat: null, role: "server" } as const;

/** A match as it goes on. Only this file changes it, and only while it plays. */
interface Course {
  state: State;
  readonly log: Done[];
  readonly refusals: PlayedMatch["refusals"][number][];
  readonly chance: Readonly<Record<SeatId, Random>>;
  decisions: number;
}

/** Does it, if it is legal. */
function act(course: Course, action: Action): StepResult {
  const result = step(course.state, action);
  if (!result.ok) return result;
  course.state = result.state;
  course.log.push({ action, events: result.events });
  return result;
}

function submit(course: Course, intent: Intent): void {
  const result = act(course, { ...intent, by: SERVER });
  if (!result.ok) throw new Error(`the server's ${intent.kind} was refused: ${result.refusal.code}`);
}

/** Chance as the bot of a seat gets it. It asks for the same lots at every turn: each is drawn once. */
function chanceFor(seed: string, seat: SeatId): Random {
  const drawn = new Map<string, number>();
  return (key, sides) => {
    const lot = `${sides}.${key}`;
    const before = drawn.get(lot);
    if (before !== undefined) return before;
    const number = roll(seed, `bot.${seat}.${key}`, sides);
    drawn.set(lot, number);
    return number;
  };
}

/** One seat's turn; true if it did anything. */
function turn(course: Course, seat: SeatId, plan: MatchPlan): boolean {
  const play = plan.botFor?.(seat) ?? decide;
  const chance = course.chance[seat] ?? chanceFor(plan.seed, seat);
  const intent = play(viewFor(course.state, { kind: "seat", seat }), chance);
  if (intent === null) return false;
  course.decisions += 1;
  plan.watch?.(seat, intent);
  const result = act(course, { ...intent, by: { person: null, seat, role: "bot" } });
  if (!result.ok) course.refusals.push({ seat, intent, refusal: result.refusal });
  return true;
}

const isDone = ({ state }: Course): boolean => state.results !== null;

/**
 * Plays a whole match of bots, every seat, one decision each in turn, to its results. The same plan always
 * gives the same match. Throws if the match stands still.
 */
export function playMatch(plan: MatchPlan): PlayedMatch {
  const { scenario, seed, scenarioHash = "" } = plan;
  const { state, events } = createMatch({ scenario, seed, pace: "untimed", scenarioHash });
  const chance = mapValues(scenario.seats, (_, seat) => chanceFor(seed, seat));
  const course: Course = { state, log: [{ action: null, events }], refusals: [], chance, decisions: 0 };
  submit(course, { kind: "startMatch" });
  for (let turns = 0; !isDone(course); turns += 1) {
    const moved = Object.keys(scenario.seats).map((seat) => !isDone(course) && turn(course, seat, plan));
    if (!moved.includes(true) || turns > MOST_TURNS)
      throw new Error(`the match stands still in ${JSON.stringify(course.state.step)}`);
  }
  submit(course, { kind: "endPhase", stepNumber: course.state.stepNumber });
  const { chance: _, ...played } = course;
  return { ...played, events: course.log.flatMap((done) => done.events) };
}
