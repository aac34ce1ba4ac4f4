import { roundOf } from "../../shared/model/round.ts";
import { roundIndex } from "../../shared/model/scenarioIndex.ts";
import type { TaskKind } from "../../shared/model/task.ts";
import type { View } from "../../shared/model/view.ts";
import type { Language } from "../../shared/text/language.ts";
import { ownWorth } from "../draft/worth.ts";
import { whatNow } from "../play/whatNow.ts";

/** A hint explains one kind of task; `numbers` explains those that stand at clauses. */
export type HintId = keyof Language["ui"]["hints"]["of"];
type Hinted = Extract<TaskKind, HintId>;

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
const isHinted = (kind: TaskKind): kind is Hinted => !Object.hasOwn(PLAIN, kind);

/** What the page shows: a moment that has all of it, the draft among other panels or alone, or another panel. */
export type Sight = "moment" | "draft" | "other";

/** What nobody can meet in a first round: it is explained when it comes. */
const LATE: readonly Hinted[] = ["readingStance", "counterTexts", "verdicts"];

/** Whether some table's wordings are worth anything to the viewer, and so have numbers beside them. */
const hasNumbers = (view: View): boolean =>
  Object.keys(view.scenario.tables).some((table) => ownWorth(view, table) !== null);

/** What belongs to the task, of what is in sight. Who has gone from the brief to the table reads what stands there. */
function explaining(view: View, kind: Hinted, sees: Sight): readonly HintId[] {
  const numbers: readonly HintId[] = sees === "draft" && hasNumbers(view) ? ["numbers"] : [];
  if (kind === "read") return sees === "moment" ? ["read"] : numbers;
  return kind === "motion" ? [...numbers, kind] : [kind];
}

/**
 * Which hints belong to what is to be done now, the first one first. Only players are taught, and only in their first round,
 * and nobody about what is out of sight.
 */
export function hintsFor(view: View, sees: Sight): readonly HintId[] {
  const { kind } = whatNow(view);
  // Where there are lessons, they explain it.
  const taught = Object.keys(view.scenario.lessons).length > 0;
  if (view.own === null || taught || !isHinted(kind)) return [];
  const round = roundOf(view.public.clock.step);
  const first = round === null || roundIndex(view.scenario, round) === 0;
  return first || LATE.includes(kind) ? explaining(view, kind, sees) : [];
}
