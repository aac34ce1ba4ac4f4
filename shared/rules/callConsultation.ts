import { z } from "zod";
import { consultationMotion } from "../model/consultation.ts";
import type { SeatId, TableId } from "../model/ids.ts";
import { type Refusal, refusal } from "../model/refusal.ts";
import { roundOf } from "../model/round.ts";
import type { View } from "../model/view.ts";
import { refusePackage } from "./checks/packages.ts";
import { refuseOrder, refuseTooMany } from "./checks/proposing.ts";
import { freshMotion } from "./course/freshMotion.ts";
import { firstRefusal, seatRule } from "./definition.ts";
import { anId, aPackage } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("callConsultation"), table: anId, changes: aPackage });

function refuseTable(view: View, table: TableId, seat: SeatId): Refusal | null {
  const cut = view.scenario.tables[table];
  if (!cut) return refusal("noSuchTable");
  if (!cut.members.includes(seat)) return refusal("notAMember");
  const { outcome, consulted = [] } = view.public.tables[table] ?? {};
  if (!cut.consultation || outcome !== "open") return refusal("noConsultation");
  return consulted.includes(seat) ? refusal("alreadyConsulted") : null;
}

/**
 * Once a match a member may, in Talks or Decisions, stop the clock for a consultation of its table, also in a
 * round in which the table doesn't meet: a short plenary on one motion of its own, on any of the table's
 * clauses. If another member seconds it, it is put at once. Then the interrupted phase goes on with the time
 * that it had left. It costs capital, and the motion itself nothing.
 */
export const callConsultation = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions"],
  refuse: ({ view, own, seat }, { table, changes }) => {
    const needed = view.scenario.rules.consultationPrice;
    const have = own.available;
    return firstRefusal(
      () => refuseTable(view, table, seat),
      () => refusePackage(view, table, changes),
      () => refuseTooMany(view, table, changes),
      () => refuseOrder(view, seat, changes),
      () => (have < needed ? refusal("notEnoughCapital", { needed, have }) : null),
    );
  },
  decide: ({ state, record }, { table, changes }, seat) => {
    const round = roundOf(state.step) ?? "";
    const id = consultationMotion(table, round, seat);
    const by = -state.scenario.rules.consultationPrice;
    record({ kind: "motionTabled", motion: freshMotion({ id, table, round, mover: seat, changes }) });
    if (by !== 0) record({ kind: "capitalChanged", seat, by, cause: "consultation" });
    record({ kind: "consultationCalled", table, seat });
  },
});
