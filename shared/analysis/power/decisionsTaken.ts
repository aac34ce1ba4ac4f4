import { type Votes, votesOf } from "../../model/decision.ts";
import type { MotionId, TableId } from "../../model/ids.ts";
import type { Motion, Reading, TableState } from "../../model/motion.ts";

/** Something that was put to the members of a table and decided. */
export interface DecisionTaken {
  readonly table: TableId;
  /** Null: the whole text. */
  readonly motion: Motion | null;
  readonly reading: Reading | null;
  readonly votes: Votes;
  readonly adopted: boolean;
}

type Tables = Readonly<
  Record<TableId, Pick<TableState, "readings"> & { readonly motions: Readonly<Record<MotionId, Motion>> }>
>;

const isDecided = ({ status }: Motion | Reading): boolean => status === "adopted" || status === "broken";

/** Every decision of these tables: motions in the order in which they were tabled, then readings. */
export const decisionsTaken = (tables: Tables): readonly DecisionTaken[] =>
  Object.entries(tables).flatMap(([table, { motions, readings }]) => [
    ...Object.values(motions)
      .filter(isDecided)
      .map((motion) => ({ table, motion, reading: null, ...outcomeOf(motion) })),
    ...readings.filter(isDecided).map((reading) => ({ table, motion: null, reading, ...outcomeOf(reading) })),
  ]);

const outcomeOf = ({ stances, status }: Motion | Reading) => ({
  votes: votesOf(stances),
  adopted: status === "adopted",
});
