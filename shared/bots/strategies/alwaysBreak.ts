import type { BreakShape } from "../../engine/choices/motions.ts";
import { choicesFor } from "../../engine/choicesFor.ts";
import { refuse } from "../../engine/step.ts";
import type { Package } from "../../model/ids.ts";
import type { View } from "../../model/view.ts";
import type { IntentOf } from "../../rules/index.ts";
import type { Decide } from "../index.ts";

type Break = Extract<IntentOf<"takeStance">["stance"], { readonly kind: "break" }>;

/** Every change of one clause that could stand as a counter-text. */
const singles = ({ counter }: BreakShape): readonly Package[] =>
  Object.entries(counter.options).flatMap(([issue, options]) =>
    options.map((option) => ({ [issue]: option })),
  );

/** The first break that is legal: without a counter-text where that is allowed. */
function anyBreak(view: View, shape: BreakShape): IntentOf<"takeStance"> | null {
  const seat = view.own?.seat ?? null;
  const broken: Omit<Break, "counter"> = { kind: "break", reason: shape.reasons[0] ?? "", words: null };
  const counters = shape.counterRequired ? singles(shape) : [null];
  const intents = counters.map(
    (counter): IntentOf<"takeStance"> => ({ kind: "takeStance", stance: { ...broken, counter } }),
  );
  const by = { person: null, seat, role: "bot" } as const;
  return intents.find((intent) => refuse(view, { ...intent, by }) === null) ?? null;
}

/** Breaks every silence that it may break; in everything else it does as the other bot does. */
export const alwaysBreak =
  (otherwise: Decide): Decide =>
  (view, random) => {
    const broken = view.own?.stance?.kind === "break";
    const shape = broken ? null : choicesFor(view).breaking;
    const breaking = shape && anyBreak(view, shape);
    if (breaking) return breaking;
    const next = otherwise(view, random);
    // The other bot may think better of a break when somebody whispers to it.
    if (!broken || next?.kind !== "takeStance") return next;
    const ready = view.public.seats[view.own?.seat ?? ""]?.ready === true;
    return ready ? null : { kind: "setReady", ready: true };
  };
