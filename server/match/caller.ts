import type { Actor } from "../../shared/model/action.ts";
import type { PersonId, SeatId } from "../../shared/model/ids.ts";
import type { Role } from "../../shared/model/role.ts";
import type { State } from "../../shared/model/state.ts";

/** Who submits, as the server knows it: a person by their token, a seat's bot, or the server itself. */
export type Caller =
  | { readonly kind: "person"; readonly person: PersonId; readonly role: Role }
  | { readonly kind: "bot"; readonly seat: SeatId }
  | { readonly kind: "server" };

/** The seat of a person is the one that the match has them in at this moment; no message can name another. */
export function actorOf(state: State, caller: Caller): Actor {
  switch (caller.kind) {
    case "person":
      return {
        person: caller.person,
        seat: state.people[caller.person]?.seat ?? null,
        role: caller.role,
      };
    case "bot":
      return { person: null, seat: caller.seat, role: "bot" };
    case "server":
      return { person: null, seat: null, role: "server" };
  }
}
