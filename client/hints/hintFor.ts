import { roundOf } from "../../shared/model/round.ts";
import { roundIndex } from "../../shared/model/scenarioIndex.ts";
import type { TaskKind } from "../../shared/model/task.ts";
import type { View } from "../../shared/model/view.ts";
import type { Language } from "../../shared/text/language.ts";
import { whatNow } from "../play/whatNow.ts";

/** A hint explains one kind of task. */
export type HintId = keyof Language["ui"]["hints"]["of"];

/** Kinds of tasks that explain themselves, or ask for nothing. */
type Plain = Exclude<TaskKind, HintId>;
const PLAIN: Readonly<Record<Plain, true>> = {
  ...{ paused: true, wait: true, watch: true, oversee: true, ready: true, noCards: true },
  ...{
    another: true,
    committed: true,
    answered: true,
    nothingAsked: true,
    otherMaintains: true,
    stanceTaken: true,
    stoodBy: true,
    calling: true,
    consulted: true,
    witness: true,
    debrief: true,
  },
};
const isHinted = (kind: TaskKind): kind is HintId => !Object.hasOwn(PLAIN, kind);

/** What nobody can meet in a first round: it is explained when it comes. */
const LATE: readonly HintId[] = ["readingStance", "counterTexts", "verdicts"];

/** Which hint belongs to what is to be done now, if any. Only players are taught, and only in their first round. */
export function hintFor(view: View): HintId | null {
  const { kind } = whatNow(view);
  // Where there are lessons, they explain it.
  const taught = Object.keys(view.scenario.lessons).length > 0;
  if (view.own === null || taught || !isHinted(kind)) return null;
  const round = roundOf(view.public.clock.step);
  const first = round === null || roundIndex(view.scenario, round) === 0;
  return first || LATE.includes(kind) ? kind : null;
}
