import type { SeatId } from "./ids.ts";
import type { OwnView, View } from "./view.ts";

/** The papers that a viewer may read: a seat its own, the facilitator everybody's. */
export const papersOf = ({ own, all }: Pick<View, "own" | "all">): Readonly<Record<SeatId, OwnView>> =>
  own === null ? (all ?? {}) : { [own.seat]: own };

/** The first thing of its kind that is found in them. */
export function inPapers<T>(
  view: Pick<View, "own" | "all">,
  find: (own: OwnView) => T | undefined,
): T | undefined {
  for (const own of Object.values(papersOf(view))) {
    const found = find(own);
    if (found !== undefined) return found;
  }
  return undefined;
}
