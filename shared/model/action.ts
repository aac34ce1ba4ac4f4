import type { PersonId, SeatId } from "./ids.ts";
import type { Role } from "./role.ts";

/** Who acts: known to the server from the connection, never from the message. Stored with every action. */
export interface Actor {
  readonly person: PersonId | null;
  readonly seat: SeatId | null;
  /** `bot`: the seat's bot; `server`: the clock and the doorkeeper. */
  readonly role: Role | "bot" | "server";
}

export type By<Submission> = Submission & { readonly by: Actor };
