import type { ScenarioCut } from "../model/cut.ts";
import { onceForLatest } from "../model/oncePer.ts";
import { sameData, sameDataBut } from "../model/steady.ts";
import type { Intent } from "../rules/index.ts";
import type { Mind } from "./mind.ts";

/** Something a bot may want to do now: its intent, or null if there is nothing of the kind. */
export type Urge = (mind: Mind) => Intent | null;

/** What is only said, and for whom the match waits. */
const OPEN_TALK: ReadonlySet<string> = new Set(["plenary", "people", "seats", "clock"]);
const WAITING: ReadonlySet<string> = new Set(["awaited"]);
const OWN_TALK: ReadonlySet<string> = new Set(["channels"]);

/** What a bot had before it, and what it wanted then. */
interface Thought extends Pick<Mind, "view" | "own" | "random" | "temperament"> {
  readonly wanted: Map<Urge, Intent | null>;
}

/** Whether nothing has changed since but what is only said, and for whom the match waits. */
const isUnmoved = (before: Thought, { view, own, random, temperament }: Mind): boolean =>
  before.random === random &&
  sameDataBut(before.view.public.clock, view.public.clock, WAITING) &&
  sameDataBut(before.own, own, OWN_TALK) &&
  sameDataBut(before.view.public, view.public, OPEN_TALK) &&
  sameData(before.temperament, temperament);

const latest = new WeakMap<ScenarioCut, Thought>();

/** What was thought since more was done than talk. */
const thoughtOf = onceForLatest((mind: Mind): Thought => {
  const { view, own, random, temperament } = mind;
  const before = latest.get(view.scenario);
  if (before !== undefined && isUnmoved(before, mind)) return before;
  const thought = { view, own, random, temperament, wanted: new Map() };
  latest.set(view.scenario, thought);
  return thought;
});

/** The same urge, of those that talk doesn't move: as long as nothing else changes it isn't thought through again. */
export const unmovedByTalk =
  (urge: Urge): Urge =>
  (mind) => {
    const { wanted } = thoughtOf(mind);
    const before = wanted.get(urge);
    if (before !== undefined) return before;
    const intent = urge(mind);
    wanted.set(urge, intent);
    return intent;
  };
