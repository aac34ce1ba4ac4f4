import type { MotionId, SeatId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import type { OwnView } from "../../model/view.ts";

/** A motion that the seat can see: tabled at one of its tables. */
export function motionInRoom(own: OwnView, id: MotionId): Motion | null {
  const table: TableId = id.slice(0, Math.max(0, id.indexOf(".")));
  return own.rooms[table]?.motions[id] ?? null;
}

/** How many tabled motions of a table a seat has seconded for this meeting. */
export const secondsBy = (own: OwnView, table: TableId, seat: SeatId): number =>
  Object.values(own.rooms[table]?.motions ?? {}).filter(
    (motion) => motion.status === "tabled" && motion.seconders.includes(seat),
  ).length;
