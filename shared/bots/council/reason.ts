import type { Package, ReasonId } from "../../model/ids.ts";
import { rankOf } from "../../model/scenarioIndex.ts";
import type { Mind } from "../mind.ts";

/**
 * A reason for a break, from the scenario's list. Nothing is known of what a reason says but its place: the
 * first fits a text that goes too far, the second one that falls short; sometimes another is given.
 */
export function reasonFor(mind: Mind, text: Package, counter: Package | null): ReasonId {
  const reasons = Object.keys(mind.view.scenario.reasons);
  const rank = (issue: string, option: string | undefined) => rankOf(mind.view.scenario, issue, option ?? "");
  const more = Object.entries(counter ?? {}).some(
    ([issue, option]) => rank(issue, option) > rank(issue, text[issue]),
  );
  const chance = mind.random(`reason.${mind.view.public.clock.stepNumber}`, 3);
  const other = mind.random(`reason.other.${mind.view.public.clock.stepNumber}`, Math.max(1, reasons.length));
  return reasons[chance === 0 ? other : more ? 1 : 0] ?? reasons[0] ?? "";
}
