import { floorOf } from "../../model/firstAndLast.ts";
import type { RoundId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { seatOrder, tableById } from "../../model/scenarioIndex.ts";
import { secondersNeeded } from "../../model/secondersNeeded.ts";
import type { State } from "../../model/state.ts";

/** Whether as many members second a motion as it needs to be taken. */
export const isSponsored = ({ scenario }: State, motion: Motion): boolean =>
  motion.seconders.length >= secondersNeeded(scenario, motion);

/**
 * Motions in the order in which a meeting takes them: that of whoever proposes first; put first by card;
 * counter-texts as their breakers' right of reply; then by number of seconders; ties by seat order. Whoever
 * proposes last comes last.
 */
function inTurn(state: State, motions: readonly Motion[], at: { table: TableId; round: RoundId }): Motion[] {
  const first = state.tables[at.table]?.first ?? [];
  const order = seatOrder(state.scenario, at.round);
  const floor = { first: -1, last: 1 } as const;
  const rank = (motion: Motion) => {
    const kept = floorOf(state.scenario, motion);
    return [
      kept === null ? 0 : floor[kept],
      first.includes(motion.mover) ? 0 : 1,
      motion.counterText ? 0 : 1,
      -motion.seconders.length,
      order.indexOf(motion.mover),
    ];
  };
  return [...motions].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const place = x.findIndex((value, i) => value !== y[i]);
    return place < 0 ? 0 : (x[place] ?? 0) - (y[place] ?? 0);
  });
}

/** The motions that a meeting has room for, in their order: the one kept for the end always has its place. */
export function takenBy(
  state: State,
  motions: readonly Motion[],
  at: { readonly table: TableId; readonly round: RoundId },
): readonly Motion[] {
  const most = tableById(state.scenario, at.table).motionsPerMeeting;
  const sorted = inTurn(state, motions, at);
  const kept = sorted.filter((motion) => floorOf(state.scenario, motion) === "last");
  const others = sorted.filter((motion) => !kept.includes(motion));
  return [...others.slice(0, most - kept.length), ...kept];
}
