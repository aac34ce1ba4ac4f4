import { z } from "zod";
import { Calendar } from "../model/calendar.ts";
import { Session } from "../model/session.ts";
import { Id } from "../model/source.ts";
import { codeTyped, isCode } from "./matchCode.ts";

/**
 * The few things that are asked over HTTP: what can be played, opening a match, getting a place in one, and
 * entering it. Everything else goes over the socket. Bodies and answers are JSON.
 */

/** A match's code as typed. */
export const MatchCode = z.string().refine(isCode).transform(codeTyped);

/** A person's secret: whoever has it is that person. Stands in the address after `#t=`. */
export const Token = z.string().regex(/^[\w-]{32,64}$/);

/** A language by its two letters. */
export const Reading = z.string().regex(/^[a-z]{2}$/);

/** How a person wants to be called: 1 to 40 characters on one line. */
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u);

/** A scenario as somebody reads of it who chooses one. Nothing of it is secret. */
export const ListedScenario = z.object({
  id: Id,
  title: z.string(),
  subtitle: z.string().nullable(),
  summary: z.string(),
  notice: z.string().nullable(),
  language: z.string(),
  seats: z.array(
    z.object({
      ...{ id: Id, name: z.string(), short: z.string(), flags: z.array(z.string()).default([]) },
      /** How the name stands within a sentence, if otherwise. */
      inSentence: z.string().optional(),
    }),
  ),
  rounds: z.array(z.object({ id: Id, title: z.string(), place: z.string(), date: z.string() })),
  /** Cards and events that can be left out of a match, and why somebody might want to. */
  switchable: z.array(z.object({ id: Id, title: z.string(), reason: z.string() })).default([]),
  /** The first seat that its lessons teach; null: it has none. */
  teaches: Id.nullable().default(null),
  /** How long a match in live pace takes at most, without readings that are broken. */
  minutes: z.int(),
});
export type ListedScenario = z.infer<typeof ListedScenario>;

/** `GET /api/scenarios/de`, or without a language as they were written. */
export const ScenarioList = z.object({ scenarios: z.array(ListedScenario) });
export type ScenarioList = z.infer<typeof ScenarioList>;

/** What is settled when a match is opened. */
export const MatchWanted = z.strictObject({
  scenario: Id,
  pace: z.enum(["live", "untimed", "correspondence"]),
  /** When things fall due: of a match in correspondence, and of no other. */
  calendar: Calendar.nullable().default(null),
  /** What the host settles beside the scenario. */
  session: Session.prefault({}),
  /** Seats that bots play from the start. */
  bots: z.array(Id).max(32).default([]),
  /** The host's name. */
  name: PersonName.optional(),
  /** The host may take a seat; the facilitator sees everything and takes none. For good: it can't be changed later. */
  as: z.enum(["host", "facilitator"]).default("host"),
  /** The host takes this seat, bots all others, and the match starts at once. */
  solo: Id.optional(),
});

/** A calendar belongs to a match in correspondence, and to no other; whoever sees everything plays no seat. */
export const isConsistent = ({
  pace,
  calendar,
  as,
  solo,
}: Pick<z.infer<typeof MatchWanted>, "pace" | "calendar" | "as" | "solo">): boolean =>
  (pace === "correspondence") === (calendar !== null) && (as === "host" || solo === undefined);

/** `POST /api/matches`: opens a waiting room; whoever asks for it becomes its host, or its facilitator. */
export const NewMatch = MatchWanted.refine(isConsistent);
export type NewMatch = z.input<typeof NewMatch>;

export const OpenedMatch = z.object({
  code: z.string(),
  /** The host's link is `/#t=<hostToken>`. */
  hostToken: Token,
});
export type OpenedMatch = z.infer<typeof OpenedMatch>;

/** `POST /api/join`: a place in a match for somebody who has its code. The seat is taken later, by `takeSeat`. */
export const Join = z.strictObject({
  code: MatchCode,
  name: PersonName,
  as: z.enum(["player", "spectator"]).default("player"),
});
export type Join = z.input<typeof Join>;

export const Joined = z.object({ token: Token });
export type Joined = z.infer<typeof Joined>;

/**
 * `POST /enter`: the one way in, for a first visit, a reload, another device, a lost connection and a server
 * that was started again. Give `reservation` to `sdk.consumeSeatReservation`; it holds for 15 seconds and once.
 */
export const Enter = z.strictObject({
  token: Token,
  /** What the scenario's texts are wanted in, where there is a translation; without, as they were written. */
  language: Reading.optional(),
});
export type Enter = z.input<typeof Enter>;

export const Entered = z.object({
  code: z.string(),
  person: z.string(),
  reservation: z.looseObject({ name: z.string(), sessionId: z.string(), roomId: z.string() }),
});
export type Entered = z.infer<typeof Entered>;

/** The body of every answer that is not 200: a code of `shared/model/requestError.ts`, and its sentence in English. */
export const HttpError = z.object({ error: z.string(), message: z.string() });
export type HttpError = z.infer<typeof HttpError>;
