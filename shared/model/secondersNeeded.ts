import { floorOf } from "./firstAndLast.ts";
import type { Motion } from "./motion.ts";

type Calendar = Parameters<typeof floorOf>[0];
type Tables = Readonly<Record<string, Calendar["tables"][string] & { readonly members: readonly string[] }>>;

/** How many members must second a motion: another one a member's, two an observer's; some motions need nobody. */
export function secondersNeeded(
  scenario: Calendar & { readonly tables: Tables },
  motion: Pick<Motion, "table" | "round" | "mover" | "counterText">,
): 0 | 1 | 2 {
  if (motion.counterText || floorOf(scenario, motion) !== null) return 0;
  return scenario.tables[motion.table]?.members.includes(motion.mover) ? 1 : 2;
}
