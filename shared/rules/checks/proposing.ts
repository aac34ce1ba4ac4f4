import { factsOfView } from "../../effects/factsOfView.ts";
import type { Package, SeatId, TableId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import type { View } from "../../model/view.ts";
import { inOrder } from "../../values/inOrder.ts";
import { mostIssues } from "./packages.ts";

/** An option that needs a certain mover or seconder may still find it. */
export function refuseOrder(view: View, seat: SeatId, changes: Package): Refusal | null {
  const facts = { ...factsOfView(view), backedBy: (backer: SeatId) => (backer === seat ? true : null) };
  return inOrder(view.scenario, facts, changes) === false ? refusal("notInOrder") : null;
}

export function refuseTooMany(view: View, table: TableId, changes: Package): Refusal | null {
  const most = mostIssues(view, table);
  return Object.keys(changes).length > most ? refusal("tooManyIssues", { most }) : null;
}
