import type { Deal, Outcome, Undertaking } from "../../model/deal.ts";
import { papersOf } from "../../model/papers.ts";
import { roundOf } from "../../model/round.ts";
import type { View } from "../../model/view.ts";
import { failedIn, type Grant, grantOf, isSame } from "./escrow.ts";
import { isAtOnce } from "./reserved.ts";

/**
 * How a promise stands, as far as its reader knows: as it was judged; or, until then, carried out; not to be given, though it
 * was due; put to the test and not kept; kept so far; told in the Aftermath alone; or open.
 */
export type PromiseState = Outcome | "done" | "failed" | "unmet" | "keptSoFar" | "toldLater";

/** States after which nothing of it is owed any more. */
const OVER: readonly PromiseState[] = ["done", "kept", "broken", "lapsed"];

/** Whether what was to be done once is done, though the Aftermath has not said so yet. */
export function isCarriedOut(given: readonly Grant[], one: Undertaking): boolean {
  const grant = grantOf(one);
  if (grant !== null) return one.honoured > 0 || given.some((other) => isSame(other, grant));
  return one.pledge.kind === "capital" && one.honoured > 0;
}

/** Two others settle it between themselves at once: whether they did, a third party to the deal learns later. */
const isHidden = ({ own }: View, one: Undertaking): boolean =>
  one.pledge.kind === "favour" &&
  isAtOnce(one) &&
  own !== null &&
  own.seat !== one.seat &&
  own.seat !== one.pledge.to;

/** Whether it is known to have failed in this round. */
function hasFailed(view: View, one: Undertaking): boolean {
  const [grant, round] = [grantOf(one), roundOf(view.public.clock.step)];
  const failed = Object.values(papersOf(view)).flatMap(({ failedFavours }) => failedFavours);
  return grant !== null && failedIn(failed, round, grant);
}

/** How a promise of a deal in force stands. */
export function promiseState(view: View, one: Undertaking): PromiseState {
  if (one.outcome !== "open") return one.outcome;
  const given = [...view.public.favours, ...Object.values(papersOf(view)).flatMap(({ favours }) => favours)];
  if (isCarriedOut(given, one)) return "done";
  if (one.violated) return "unmet";
  if (one.honoured > 0) return "keptSoFar";
  if (hasFailed(view, one)) return "failed";
  return isHidden(view, one) ? "toldLater" : "open";
}

/** Whether all that a deal in force promised is done or judged, as far as the viewer knows. */
export const owesNothing = (view: View, { undertakings }: Deal): boolean =>
  undertakings.every((one) => OVER.includes(promiseState(view, one)));
