import type { Event } from "../events/index.ts";
import type { PersonId, SeatId, WordId } from "../model/ids.ts";
import type { Role } from "../model/role.ts";

/** What a client is told beside the room's Schema. Names are the message types on the wire. */
export interface ServerMessages {
  /** On joining: who you are, what you may know, whole; everything before is forgotten. */
  readonly welcome: {
    readonly person: PersonId;
    readonly role: Role;
    readonly seat: SeatId | null;
    readonly own: Readonly<Record<string, string>>;
    readonly events: readonly Event[];
    readonly words: Readonly<Record<WordId, string>>;
    /** The server's clock in milliseconds since 1970, to read deadlines by. */
    readonly now: number;
  };
  /** Private sections that changed; null for those that are gone. */
  readonly own: Readonly<Record<string, string | null>>;
  /** Events that this viewer may know, and people's words that they mention. */
  readonly events: { readonly events: readonly Event[]; readonly words: Readonly<Record<WordId, string>> };
}

/** The one request of a player: answered when what it did is stored. */
export const SUBMIT = "submit";
/** What a reader wants the scenario's texts in from now on: `{ language }`, answered by a new welcome. */
export const READ = "read";
/** The client's own heartbeat: a dead network leaves sockets open and silent. */
export const PING = "ping";
