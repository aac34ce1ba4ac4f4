import { type Client as BaseClient, CloseCode, Room } from "@colyseus/core";
import { z } from "zod";
import type { PersonId, SeatId } from "../../shared/model/ids.ts";
import { refusal } from "../../shared/model/refusal.ts";
import type { Role } from "../../shared/model/role.ts";
import { Reading } from "../../shared/protocol/http.ts";
import { PING, READ, type ServerMessages, SUBMIT } from "../../shared/protocol/messages.ts";
import type { Answer } from "../../shared/protocol/submission.ts";
import { viewerOf } from "../../shared/protocol/viewerOf.ts";
import type { TokenBucket } from "../http/tokenBucket.ts";
import { openSections } from "../match/audience.ts";
import type { Change } from "../match/carryOut.ts";
import type { Match } from "../match/match.ts";
import { handled } from "./handled.ts";
import { newsFor, welcomeFor } from "./news.ts";
import { RoomState, writePresence, writeSections, writeTimes } from "./roomState.ts";

/** Whose connection this is: known from the token at `/enter`, never from a message. */
export interface Entrant {
  readonly person: PersonId;
  readonly role: Role;
  /** What it wanted to read the scenario in when it came in; null: as it was written. */
  readonly language: string | null;
}
/** The seat as which the connection was last told things, in what language, and how to say that it is gone. */
interface Told {
  seat: SeatId | null;
  language: string | null;
  leave: () => void;
}
export type MatchClient = BaseClient<{ userData: Told; auth: Entrant; messages: ServerMessages }>;

/** What every room of this process shares. */
export interface RoomTools {
  /** A match that is awake, kept so until it is let go. */
  readonly hold: (id: string) => { readonly match: Match; readonly letGo: () => void } | null;
  readonly submissions: TokenBucket;
  /** Messages a second beyond which a connection is closed; long before that, submissions are refused. */
  readonly mostMessages: number;
  readonly now: () => number;
  readonly onFailure: (error: unknown) => void;
}

const Wish = z.strictObject({ language: Reading.nullable() });

const onFailure = (error: unknown): void => MatchRoom.tools.onFailure(error);

/** The connections to one match: what is stored goes out, what comes in goes to the match. No rule lives here. */
export class MatchRoom extends Room<{ state: RoomState; client: MatchClient }> {
  /** Set once, when the server is made: Colyseus makes the rooms itself. */
  static tools: RoomTools;

  override state = new RoomState();
  override patchRate = null;
  override maxMessagesPerSecond = MatchRoom.tools.mostMessages;
  #match: Match | null = null;
  #stops: readonly (() => void)[] = [];

  override messages = {
    [SUBMIT]: handled((client: MatchClient, raw) => this.#submit(client, raw), onFailure),
    [READ]: handled((client: MatchClient, raw) => this.#read(client, raw), onFailure),
    [PING]: handled(() => ({ now: MatchRoom.tools.now() }), onFailure),
    // Anything else is ignored.
    _: () => {},
  };

  override async onCreate({ matchId }: { readonly matchId: string }): Promise<void> {
    this.roomId = matchId;
    await this.setPrivate(true);
    const held = MatchRoom.tools.hold(matchId);
    if (!held) throw new Error("a room for a match that sleeps");
    const { match } = held;
    this.#match = match;
    this.#stops = [
      match.subscribe((change) => this.#tell(match, change)),
      match.presence.subscribe(this.#seeWhoIsThere),
      held.letGo,
    ];
    this.#write(match);
    writePresence(this.state, match.presence.people);
  }

  override onJoin(client: MatchClient): void {
    const { auth } = client;
    if (!this.#match || this.#match.lost || !auth) throw new Error("this room is closed");
    client.userData = { seat: null, language: auth.language, leave: this.#match.presence.enter(auth.person) };
    this.#welcome(client, this.#match);
  }

  override onLeave(client: MatchClient): void {
    client.userData?.leave();
  }

  override onDispose(): void {
    for (const stop of this.#stops) stop();
  }

  override onBeforeShutdown(): void {
    void this.disconnect(CloseCode.MAY_TRY_RECONNECT);
  }

  /** A failure in one room must not end the process. */
  override onUncaughtException(error: Error): void {
    onFailure(error);
  }

  async #submit(client: MatchClient, raw: unknown): Promise<Answer> {
    const { auth } = client;
    if (!auth || !this.#match) throw new Error("nobody knows who this is");
    if (!MatchRoom.tools.submissions.take(auth.person)) return { ok: false, refusal: refusal("tooMany") };
    try {
      return await this.#match.submit({ kind: "person", ...auth }, raw);
    } finally {
      // Everybody comes back by `/enter`, and finds the match as it is stored.
      if (this.#match.lost) void this.disconnect(CloseCode.MAY_TRY_RECONNECT);
    }
  }

  /** Another language: everything is told anew in it. */
  #read(client: MatchClient, raw: unknown): void {
    const wanted = Wish.safeParse(raw);
    if (!wanted.success || !client.userData || !client.auth || !this.#match) return;
    if (!MatchRoom.tools.submissions.take(client.auth.person)) return;
    client.userData.language = wanted.data.language;
    this.#welcome(client, this.#match);
  }

  #welcome(client: MatchClient, match: Match): void {
    if (!client.auth || !client.userData) return;
    const { language } = client.userData;
    const welcome = welcomeFor(match, { ...client.auth, language }, MatchRoom.tools.now());
    client.userData.seat = welcome.seat;
    client.send("welcome", welcome);
  }

  /** Writes what everybody sees; whether anything changed. */
  #write(match: Match): boolean {
    const sections = writeSections(this.state, openSections(match.state));
    return writeTimes(this.state, match.marks) || sections;
  }

  /** After storing: Schema, patch, then to each what only they may know. The reply to the sender comes last. */
  #tell(match: Match, change: Change): void {
    if (this.#write(match)) this.broadcastPatch();
    for (const client of this.clients) {
      if (!client.auth || !client.userData) continue;
      const seat = match.state.people[client.auth.person]?.seat ?? null;
      if (seat !== client.userData.seat) this.#welcome(client, match);
      else {
        const { own, heard } = newsFor(match, change, {
          viewer: viewerOf({ role: client.auth.role, seat }),
          language: client.userData.language,
        });
        if (own) client.send("own", own);
        if (heard) client.send("events", heard);
      }
    }
  }

  #seeWhoIsThere = (): void => {
    if (this.#match && writePresence(this.state, this.#match.presence.people)) this.broadcastPatch();
  };
}
