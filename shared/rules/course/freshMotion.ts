import type { MotionId, Package, RoundId, SeatId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";

interface Moved {
  readonly id: MotionId;
  readonly table: TableId;
  readonly round: RoundId;
  readonly mover: SeatId;
  readonly changes: Package;
}

/** A motion as it is tabled, before anybody has seconded it. */
export const freshMotion = (moved: Moved): Motion => ({
  ...moved,
  seconders: [],
  counterText: false,
  status: "tabled",
  maintained: null,
  stances: {},
});
