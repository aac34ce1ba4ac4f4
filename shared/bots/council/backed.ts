import type { Package, TableId } from "../../model/ids.ts";
import { oncePer } from "../../model/oncePer.ts";
import type { Mind } from "../mind.ts";
import { motionsToday } from "../others/others.ts";

/** What the seat stands behind at this meeting of a table: what it has moved or seconded, and what is still to be put. */
export const backedToday = oncePer(
  (mind: Mind, table: TableId): Package =>
    Object.assign(
      {},
      ...motionsToday(mind, table)
        .filter(({ mover, seconders }) => mover === mind.seat || seconders.includes(mind.seat))
        .map(({ changes }) => changes),
    ),
);

/** Whether these changes say something else on a clause than what the seat stands behind: nobody backs two wordings at one meeting. */
export const contradictsItself = (mind: Mind, table: TableId, changes: Package): boolean =>
  Object.entries(backedToday(mind, table)).some(
    ([issue, option]) => issue in changes && changes[issue] !== option,
  );
