import type { ScenarioCut } from "../model/cut.ts";
import { onceForLatest } from "../model/oncePer.ts";
import { steadyFor } from "../model/steady.ts";
import type { Intent } from "../rules/index.ts";
import type { Mind } from "./mind.ts";

/** Something a bot may want to do now: its intent, or null if there is nothing of the kind. */
export type Urge = (mind: Mind) => Intent | null;

/** All that a bot has before it, but for what is only said, and for whom the match waits. */
function mattersTo({ view, own, random, temperament }: Mind) {
  const { plenary, people, seats, clock, ...open } = view.public;
  const { awaited, ...time } = clock;
  const { channels, ...kept } = own;
  return { random, temperament, time, open, kept };
}

type Matters = ReturnType<typeof mattersTo>;

const steady = steadyFor<ScenarioCut, Matters>();
const mattersOf = onceForLatest((mind: Mind): Matters => steady(mind.view.scenario, mattersTo(mind)));

/** The same urge, of those that talk doesn't move: as long as nothing else changes it isn't thought through again. */
export function unmovedByTalk(urge: Urge): Urge {
  const wanted = new WeakMap<Matters, { readonly intent: Intent | null }>();
  return (mind) => {
    const matters = mattersOf(mind);
    const before = wanted.get(matters);
    if (before !== undefined) return before.intent;
    const intent = urge(mind);
    wanted.set(matters, { intent });
    return intent;
  };
}
