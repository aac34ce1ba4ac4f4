import type { MotionId } from "../../model/ids.ts";
import { tableOf } from "../../model/scenarioIndex.ts";
import type { Quote } from "../../model/state.ts";
import type { OwnView, View } from "../../model/view.ts";

/** Motions that a seat may know: of its own rooms, and those that were put under silence. */
export const motionsKnown = (view: View, own: OwnView): readonly MotionId[] => [
  ...new Set(
    [...Object.values(own.rooms), ...Object.values(view.public.tables)].flatMap(({ motions }) =>
      Object.keys(motions),
    ),
  ),
];

/** Whether the speaker knows what it quotes: only then can readers believe that there is such a thing. */
export function mayQuote(view: View, own: OwnView, quote: Quote): boolean {
  if ("motion" in quote) return motionsKnown(view, own).includes(quote.motion);
  if ("deal" in quote) return quote.deal in own.deals || quote.deal in (view.public.opened?.deals ?? {});
  if ("card" in quote) return quote.card in own.cards || quote.card in view.public.known.cards;
  return tableOf(view.scenario, quote.issue) !== null;
}
