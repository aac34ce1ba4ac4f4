import { isConsultation, motionConsulted } from "../../model/consultation.ts";
import type { MotionId, SeatId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import type { OwnView, View } from "../../model/view.ts";

/** A motion that the seat can see: tabled at one of its tables. */
export function motionInRoom(own: OwnView, id: MotionId): Motion | null {
  const table: TableId = id.slice(0, Math.max(0, id.indexOf(".")));
  return own.rooms[table]?.motions[id] ?? null;
}

/** While a consultation is held, members second its motion and no other. */
export function refuseBesideConsultation(view: View, id: MotionId): Refusal | null {
  const consulted = motionConsulted(view.public.clock.step);
  return consulted === null || consulted === id ? null : refusal("notConsulted");
}

/** How many tabled motions of a table a seat has seconded for this meeting. */
export const secondsBy = (own: OwnView, table: TableId, seat: SeatId): number =>
  Object.values(own.rooms[table]?.motions ?? {}).filter(
    ({ id, status, seconders }) => status === "tabled" && !isConsultation(id) && seconders.includes(seat),
  ).length;
