import { apply, audienceOf, type Event, type StampedEvent } from "../events/index.ts";
import type { Recorder } from "../events/recorder.ts";
import type { By } from "../model/action.ts";
import type { Refusal } from "../model/refusal.ts";
import { runsTheMatch } from "../model/role.ts";
import type { State } from "../model/state.ts";
import type { View, Viewer } from "../model/view.ts";
import { settle } from "../rules/course/settle.ts";
import type { Rule } from "../rules/definition.ts";
import { type Intent, ruleOf } from "../rules/index.ts";
import { roll } from "./chance.ts";
import { viewFor } from "./viewFor.ts";

export type Action = By<Intent>;

export type StepResult =
  | { readonly ok: true; readonly state: State; readonly events: readonly StampedEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Through whose eyes an action is judged. Of who runs the match only what is public: what they do needs no secrets. */
export const viewerOf = ({ by }: Action): Viewer =>
  by.seat === null || by.role === "server" ? { kind: "public" } : { kind: "seat", seat: by.seat };

function refuseActor(rule: Rule<Intent>, { by }: Action): Refusal | null {
  const server = by.role === "server";
  if (rule.who === "server") return server ? null : { code: "notServer" };
  if (rule.who === "host") return server || runsTheMatch(by.role) ? null : { code: "notHost" };
  if (rule.who === "speaker" && by.role === "facilitator") return null;
  if (rule.who === "seat" || rule.who === "speaker") return by.seat !== null ? null : { code: "notYourSeat" };
  return by.person !== null ? null : { code: "noSuchPerson" };
}

function refuseMoment(rule: Rule<Intent>, view: View): Refusal | null {
  const { step, paused } = view.public.clock;
  if (paused && rule.whilePaused !== true) return { code: "matchPaused" };
  if (rule.during && !rule.during.includes(step.kind)) {
    if (step.kind === "lobby") return { code: "notStarted" };
    return {
      code: step.kind === "over" ? "matchOver" : rule.during[0] === "lobby" ? "alreadyStarted" : "wrongPhase",
    };
  }
  return null;
}

/** Why an action would be refused; null if it is legal. The browser asks the same question for its grey buttons. */
export function refuse(view: View, action: Action): Refusal | null {
  const rule = ruleOf(action);
  return refuseActor(rule, action) ?? refuseMoment(rule, view) ?? rule.refuse(view, action);
}

/** Records events onto a state, stamping each with its audience as it happens. */
function recorderOn(start: State): Recorder & { readonly events: readonly StampedEvent[] } {
  let state = start;
  const events: StampedEvent[] = [];
  return {
    events,
    get state() {
      return state;
    },
    record(event: Event) {
      events.push({ ...event, audience: audienceOf(state, event) });
      state = apply(state, event);
    },
    roll: (key, sides) => roll(start.seed, key, sides),
  };
}

/**
 * The one door: the only place where a match changes. A legal action becomes events, everything that
 * follows by itself included; a refused one changes nothing. Never throws on any parsed action.
 */
export function step(state: State, action: Action): StepResult {
  const refusal = refuse(viewFor(state, viewerOf(action)), action);
  if (refusal) return { ok: false, refusal };
  const recorder = recorderOn(state);
  ruleOf(action).decide(recorder, action);
  settle(recorder);
  return { ok: true, state: recorder.state, events: recorder.events };
}
