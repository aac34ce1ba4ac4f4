import type { TableCut } from "../../model/cut.ts";
import type { Package, PartyId, TableId } from "../../model/ids.ts";
import { type Mind, once } from "../mind.ts";
import { motionsSeen } from "../others/others.ts";
import { withText } from "../world/prospect.ts";
import { whim } from "../worth/aspiration.ts";
import { walkAwayOf, worthOf } from "../worth/worth.ts";
import { conceded, timeNow } from "./concession.ts";
import { type Space, spaceOf, type Text, textOf } from "./space.ts";

/** A table that bargains over whole texts, as one member has it before it. */
export interface Situation {
  readonly table: TableId;
  readonly cut: TableCut;
  readonly space: Space;
  /** Of the table's meetings, how far they have come: 0 at the first, 1 at the last. */
  readonly time: number;
  /** What the match is worth to the seat without a text. */
  readonly walkAway: number;
  /** How much more the best text is worth. */
  readonly reach: number;
  /** The text that stands, if there is a whole one. */
  readonly standing: Text | null;
  /** Who was against the text that stands. */
  readonly holdouts: readonly PartyId[];
}

/** What a text is worth to the seat, with all that hangs on it. */
export const worthOfText = (mind: Mind, table: TableId, text: Package): number =>
  worthOf(mind, withText(mind.now, table, text));

/** What each option is worth by itself, and what any text is worth besides its options. */
export function ownPoints(
  mind: Mind,
  table: TableId,
  space: Space,
): { readonly points: readonly (readonly number[])[]; readonly besides: number } {
  const worth = mind.own.valuations[table]?.worth ?? {};
  const points = space.issues.map((issue, i) =>
    (space.options[i] ?? []).map((option) => worth[issue]?.[option] ?? 0),
  );
  const text = mind.now.texts[table] ?? {};
  const among = textOf(space, text).reduce((sum, option, i) => sum + (points[i]?.[option] ?? 0), 0);
  const besides = once(mind, `besides.${table}`, () => worthOfText(mind, table, text) - among);
  return { points, besides };
}

function reachAt(mind: Mind, table: TableId, space: Space): number {
  const { points, besides } = ownPoints(mind, table, space);
  const best = points.reduce((sum, options) => sum + Math.max(...options), besides);
  return Math.max(0, best - walkAwayOf(mind, table));
}

/** Who broke silence on the motion that made the text that stands. */
function holdoutsAt(mind: Mind, table: TableId): readonly PartyId[] {
  const made = motionsSeen(mind, table).findLast(({ status }) => status === "adopted");
  return Object.entries(made?.stances ?? {}).flatMap(([party, { kind }]) =>
    kind === "break" ? [party] : [],
  );
}

export function situationAt(mind: Mind, table: TableId): Situation | null {
  const cut = mind.view.scenario.tables[table];
  if (!cut) return null;
  const space = spaceOf(cut);
  const text = mind.view.public.tables[table]?.text ?? {};
  const whole = space.issues.every((issue) => issue in text);
  return {
    table,
    cut,
    space,
    time: timeNow(mind, table),
    walkAway: walkAwayOf(mind, table),
    reach: once(mind, `wholeReach.${table}`, () => reachAt(mind, table, space)),
    standing: whole ? textOf(space, text) : null,
    holdouts: whole ? holdoutsAt(mind, table) : [],
  };
}

/** What the seat asks of a text by now, whatever stands: much at first, in the end no more than its walk-away. */
export function asked(mind: Mind, { walkAway, reach, time }: Situation): number {
  const { opening, patience } = mind.temperament;
  const share = (opening + whim(mind)) * (1 - conceded(time, patience));
  return walkAway + reach * Math.max(0, share);
}

/** What is good enough of a text to replace the one that stands by one that nobody would oppose. */
export function forAccord(mind: Mind, situation: Situation, standing: number): number {
  const { walkAway } = situation;
  const kept = walkAway + (1 - mind.temperament.accord) * Math.max(0, standing - walkAway);
  return Math.max(asked(mind, situation), kept);
}
