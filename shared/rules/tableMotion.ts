import { z } from "zod";
import type { Package, SeatId, TableId } from "../model/ids.ts";
import type { Motion } from "../model/motion.ts";
import { type Refusal, refusal } from "../model/refusal.ts";
import { roundOf } from "../model/round.ts";
import { inTheRoom } from "../model/scenarioIndex.ts";
import type { State } from "../model/state.ts";
import type { OwnView, View } from "../model/view.ts";
import { issuesOnAgenda, refusePackage } from "./checks/packages.ts";
import { refuseOrder, refuseTooMany } from "./checks/proposing.ts";
import { freshMotion } from "./course/freshMotion.ts";
import { firstRefusal, seatRule } from "./definition.ts";
import { anId, aPackage } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("tableMotion"), table: anId, changes: aPackage });

const idOf = (table: TableId, round: string, seat: SeatId) => `${table}.${round}.${seat}`;

function refuseMeeting(view: View, table: TableId, seat: SeatId): Refusal | null {
  const cut = view.scenario.tables[table];
  if (!cut) return refusal("noSuchTable");
  if (!inTheRoom(cut, seat)) return refusal("notAMember");
  const open = view.public.tables[table]?.outcome === "open";
  return !open || issuesOnAgenda(view, table) === null ? refusal("tableDoesNotMeet") : null;
}

function refuseIssues(view: View, table: TableId, changes: Package): Refusal | null {
  const agenda = issuesOnAgenda(view, table) ?? [];
  const off = Object.keys(changes).find((issue) => !agenda.includes(issue));
  if (off !== undefined) return refusal("issueNotOnAgenda", { issue: off });
  return refuseTooMany(view, table, changes);
}

function refuseMoving(own: OwnView, table: TableId, price: number): Refusal | null {
  const earlier = Object.values(own.rooms[table]?.motions ?? {}).some(
    (motion) => motion.mover === own.seat && motion.status === "tabled" && !motion.counterText,
  );
  if (earlier) return refusal("alreadyMoved");
  return own.available < price ? refusal("notEnoughCapital", { needed: price, have: own.available }) : null;
}

const motionOf = (
  state: State,
  seat: SeatId,
  { table, changes }: { table: TableId; changes: Package },
): Motion => {
  const round = roundOf(state.step) ?? "";
  return freshMotion({ id: idOf(table, round, seat), table, round, mover: seat, changes });
};

/**
 * A motion states absolute options for a few issues and puts them before the table's next meeting. A seat
 * moves at most one a table and round; it costs capital, which comes back if the motion is adopted. An
 * observer may draft one too; it is taken if two members sponsor it.
 */
export const tableMotion = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions"],
  refuse: ({ view, own, seat }, { table, changes }) =>
    firstRefusal(
      () => refuseMeeting(view, table, seat),
      () => refusePackage(view, table, changes),
      () => refuseIssues(view, table, changes),
      () => refuseOrder(view, seat, changes),
      () => refuseMoving(own, table, view.scenario.rules.motionPrice),
    ),
  decide: ({ state, record }, { table, changes }, seat) => {
    record({ kind: "motionTabled", motion: motionOf(state, seat, { table, changes }) });
    record({ kind: "capitalChanged", seat, by: -state.scenario.rules.motionPrice, cause: "motion" });
  },
});
