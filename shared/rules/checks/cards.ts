import { holds } from "../../effects/conditions.ts";
import { factsOfView } from "../../effects/factsOfView.ts";
import type { Card } from "../../model/content.ts";
import type { Facts } from "../../model/facts.ts";
import type { SeatId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { tableOf } from "../../model/scenarioIndex.ts";
import type { Target } from "../../model/state.ts";
import type { View } from "../../model/view.ts";

interface Tables {
  readonly tables: Readonly<Record<string, { readonly frozen: readonly string[]; readonly outcome: string }>>;
}

/** Whether a card may aim there: one of its seats, not its own; one of its clauses, still open to change. */
export function targetAllowed(
  card: Card,
  target: Target | null,
  at: { readonly scenario: Parameters<typeof tableOf>[0]; readonly seat: SeatId } & Tables,
): boolean {
  if (!card.target) return target === null;
  if ("seat" in card.target)
    return target?.seat !== undefined && target.seat !== at.seat && card.target.seat.includes(target.seat);
  const issue = target?.issue;
  if (issue === undefined || !card.target.issue.includes(issue)) return false;
  const table = at.tables[tableOf(at.scenario, issue) ?? ""];
  return table !== undefined && table.outcome === "open" && !table.frozen.includes(issue);
}

/** Whether the card's own condition holds, for the seat and its target. */
export function cardCondition(
  card: Card,
  cast: { readonly self: SeatId; readonly target?: SeatId },
  at: { readonly scenario: Parameters<typeof holds>[1]["scenario"]; readonly facts: Facts },
): boolean {
  return card.when === undefined || holds(card.when, { ...at, cast }) === true;
}

export const castOf = (self: SeatId, target: Target | null): { self: SeatId; target?: SeatId } =>
  target?.seat === undefined ? { self } : { self, target: target.seat };

export function refuseTarget(
  view: View,
  seat: SeatId,
  play: { readonly card: Card; readonly target: Target | null },
): Refusal | null {
  const { card, target } = play;
  if (card.target && target === null) return refusal("targetNeeded");
  if (!card.target && target !== null) return refusal("noTarget");
  const allowed = targetAllowed(card, target, { scenario: view.scenario, seat, tables: view.public.tables });
  if (!allowed) return refusal("illegalTarget");
  const met = cardCondition(card, castOf(seat, target), {
    scenario: view.scenario,
    facts: factsOfView(view),
  });
  return met ? null : refusal("cardCondition");
}
