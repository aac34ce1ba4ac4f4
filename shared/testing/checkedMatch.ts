import { createMatch } from "../engine/createMatch.ts";
import { replay } from "../engine/replay.ts";
import { type Action, type StepResult, step } from "../engine/step.ts";
import { apply, type StampedEvent } from "../events/index.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Session } from "../model/session.ts";
import type { Pace, State } from "../model/state.ts";
import type { Viewer } from "../model/view.ts";
import { type Client, clientOf } from "./clientOf.ts";
import { violationsOf, wrongInChange } from "./invariants.ts";
import { leaksOf } from "./secrets.ts";

export interface Logged {
  readonly action: Action | null;
  readonly events: readonly StampedEvent[];
}

/** A match in which everything that is done is checked at once. */
export interface CheckedMatch {
  readonly state: State;
  readonly log: readonly Logged[];
  /** Does it, or refuses it. Throws if anything that must hold doesn't. */
  readonly submit: (action: Action) => StepResult;
  /** Throws unless log and actions alike give the same match again, to the byte. */
  readonly checkReplay: () => void;
}

export interface Checks {
  readonly seed?: string;
  /** What the host settled; left out: nothing. */
  readonly session?: Session;
  /** With a clock, unless another is asked for: then the host can do with it whatever it may. */
  readonly pace?: Pace;
  /** Which viewers' clients follow after each action; everybody's if left out. */
  readonly follow?: (viewers: readonly Viewer[], turn: number) => readonly Viewer[];
  /** Whether invariants and secrets are looked at after this action; always if left out. */
  readonly look?: (turn: number) => boolean;
}

type Opening = Parameters<typeof createMatch>[0];

const openingOf = (scenario: Scenario, { seed = "seed", pace = "live", session }: Checks): Opening => ({
  pace,
  scenarioHash: "test",
  scenario,
  seed,
  ...(session === undefined ? {} : { session }),
});

export const viewersOf = (scenario: Scenario): readonly Viewer[] => [
  { kind: "public" },
  { kind: "facilitator" },
  ...Object.keys(scenario.seats).map((seat): Viewer => ({ kind: "seat", seat })),
];

function demand(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${what}: ${problems.slice(0, 5).join("; ")}`);
}

const json = (state: State): string => JSON.stringify(state);

/** The scenario is one and the same object in a running match: it needs no comparing. */
const mutable = ({ scenario, ...rest }: State): string => JSON.stringify(rest);

/** What was recorded, applied again, is what the step left; an event that vanishes in JSON is no event. */
function checkApplied(before: State, after: State, events: readonly StampedEvent[]): void {
  const again = events
    .map((event) => JSON.parse(JSON.stringify(event)) as StampedEvent)
    .reduce(apply, before);
  if (mutable(again) !== mutable(after)) throw new Error("the events do not give the state");
}

function checkLog(opening: Opening, log: readonly Logged[], state: State): void {
  const events = log.flatMap((entry) => entry.events);
  const stored = JSON.parse(JSON.stringify(events)) as StampedEvent[];
  if (json(replay(stored)) !== json(state)) throw new Error("the stored log does not give the state");
  let again = createMatch(opening).state;
  for (const { action, events: recorded } of log) {
    if (action === null) continue;
    const done = step(again, JSON.parse(JSON.stringify(action)) as Action);
    if (!done.ok) throw new Error(`refused the second time: ${done.refusal.code}`);
    if (JSON.stringify(done.events) !== JSON.stringify(recorded))
      throw new Error(`${action.kind} had other events the second time`);
    again = done.state;
  }
  if (json(again) !== json(state)) throw new Error("the same actions do not give the same match");
}

/** Looks at every change: throws if anything that must hold doesn't. */
function watcher(scenario: Scenario, checks: Checks) {
  const viewers = viewersOf(scenario);
  const clients = new Map<Viewer, Client>(viewers.map((viewer) => [viewer, clientOf(viewer)]));
  return (
    before: State,
    after: State,
    { action, events, turn }: Logged & { readonly turn: number },
  ): void => {
    const what = action?.kind ?? "opening";
    if (checks.look?.(turn) ?? true) {
      checkApplied(before, after, events);
      demand(what, [...violationsOf(after), ...wrongInChange(before, after), ...leaksOf(after)]);
    }
    const following = checks.follow?.(viewers, turn) ?? viewers;
    demand(
      what,
      following.flatMap((viewer) => clients.get(viewer)?.follow(after) ?? []),
    );
  };
}

/** A new match in its waiting room, under watch. */
export function checkedMatch(scenario: Scenario, checks: Checks = {}): CheckedMatch {
  const opening = openingOf(scenario, checks);
  const opened = createMatch(opening);
  const log: Logged[] = [{ action: null, events: opened.events }];
  const check = watcher(scenario, checks);
  let state = opened.state;
  return {
    get state() {
      return state;
    },
    log,
    submit(action) {
      const done = step(state, action);
      if (!done.ok) return done;
      check(state, done.state, { action, events: done.events, turn: log.length });
      log.push({ action, events: done.events });
      state = done.state;
      return done;
    },
    checkReplay: () => checkLog(opening, log, state),
  };
}
