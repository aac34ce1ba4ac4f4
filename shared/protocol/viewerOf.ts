import type { SeatId } from "../model/ids.ts";
import type { Role } from "../model/role.ts";
import type { Viewer } from "../model/view.ts";

/** What somebody's link makes of them, and the seat that the match has them in. */
interface Sitting {
  readonly role: Role;
  readonly seat: SeatId | null;
}

/** Through whose eyes a connection sees: a seat's, the facilitator's, or everybody's. Who has a seat sees with its eyes alone. */
export function viewerOf({ role, seat }: Sitting): Viewer {
  if (seat !== null) return { kind: "seat", seat };
  return role === "facilitator" ? { kind: "facilitator" } : { kind: "public" };
}
