import type { IssueId, OptionId, ReasonId, TableId } from "../../model/ids.ts";
import { askedIn } from "../../model/round.ts";
import type { OwnView, View } from "../../model/view.ts";
import { issuesOnAgenda, mostIssues } from "../../rules/checks/packages.ts";
import { mostInCounterText } from "../../rules/takeStance.ts";
import { isLegal } from "./intents.ts";

type Options = Readonly<Record<IssueId, readonly OptionId[]>>;

/** A motion to be composed: one option for each of 1 to `most` of these issues. */
export interface MotionShape {
  readonly table: TableId;
  readonly options: Options;
  readonly most: number;
}

/** A break to be composed: a reason and, if wanted or asked for, a counter-text. */
export interface BreakShape {
  readonly reasons: readonly ReasonId[];
  readonly counterRequired: boolean;
  readonly counter: MotionShape;
}

/** Options that the seat may ask for in public, by issue. */
export type PositionShape = Options;

/** Options that would change the text: of clauses that are not frozen. */
function optionsFor(view: View, table: TableId, issues: readonly IssueId[]): Options {
  const { text = {}, frozen = [] } = view.public.tables[table] ?? {};
  const open = issues.filter((issue) => !frozen.includes(issue));
  return Object.fromEntries(
    open.map((issue) => [
      issue,
      Object.keys(view.scenario.tables[table]?.issues[issue]?.options ?? {}).filter(
        (option) => text[issue] !== option,
      ),
    ]),
  );
}

/** A consultation to be called: on any clause of a table. */
export function consultationShapes(view: View, { seat, rooms }: OwnView): readonly MotionShape[] {
  const isPossible = ({ table, options }: MotionShape): boolean =>
    Object.entries(options).some(([issue, some]) =>
      some.some((option) =>
        isLegal(view, seat, { kind: "callConsultation", table, changes: { [issue]: option } }),
      ),
    );
  return Object.keys(rooms)
    .filter((table) => view.scenario.tables[table]?.consultation === true)
    .map((table) => ({
      table,
      options: optionsFor(view, table, Object.keys(view.scenario.tables[table]?.issues ?? {})),
      most: mostIssues(view, table),
    }))
    .filter(isPossible);
}

/** Whether some one option of some issue could be moved: then the seat can move at this table. */
const canMove = (view: View, { seat }: OwnView, { table, options }: MotionShape): boolean =>
  Object.entries(options).some(([issue, some]) =>
    some.some((option) => isLegal(view, seat, { kind: "tableMotion", table, changes: { [issue]: option } })),
  );

export function motionShapes(view: View, own: OwnView): readonly MotionShape[] {
  return Object.keys(own.rooms)
    .map((table) => ({
      table,
      options: optionsFor(view, table, issuesOnAgenda(view, table) ?? []),
      most: mostIssues(view, table),
    }))
    .filter((shape) => canMove(view, own, shape));
}

export function breakShape(view: View, { seat }: OwnView): BreakShape | null {
  const asked = askedIn(view.public.clock.step);
  if (!asked) return null;
  const { table } = asked;
  const issues = Object.keys(view.scenario.tables[table]?.issues ?? {});
  const options = optionsFor(view, table, issues);
  const reasons = Object.keys(view.scenario.reasons);
  const broken = { kind: "break", reason: reasons[0] ?? "", words: null } as const;
  const breakable = (counter: Readonly<Record<IssueId, OptionId>> | null) =>
    isLegal(view, seat, { kind: "takeStance", stance: { ...broken, counter } });
  const anyCounter = Object.entries(options).some(([issue, some]) =>
    some.some((option) => breakable({ [issue]: option })),
  );
  const reading = asked.motion === null ? (view.public.tables[table]?.readings.at(-1)?.number ?? 1) : null;
  const most = mostInCounterText(view, { table, reading });
  const without = breakable(null);
  if (!without && !anyCounter) return null;
  return { reasons, counterRequired: !without, counter: { table, options, most } };
}

export function positionShape(view: View, { seat }: OwnView): PositionShape {
  const all = Object.values(view.scenario.tables).flatMap(({ issues }) => Object.entries(issues));
  return Object.fromEntries(
    all
      .map(([issue, { options }]) => [issue, Object.keys(options)] as const)
      .filter(([issue]) => isLegal(view, seat, { kind: "takePosition", issue, option: null })),
  );
}
