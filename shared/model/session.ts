import { z } from "zod";
import { Press } from "./press.ts";
import { Id } from "./source.ts";

/** What the host settles for one match, beside the scenario: stored in the log's first event. */
export const Session = z.strictObject({
  /** Which channels exist; null: as the scenario says. */
  press: Press.nullable().default(null),
  /** There is no winner, unless the host asks for a ranking. */
  ranking: z.boolean().default(false),
  /** Ids of sensitive cards and events that are left out of this match. */
  switchedOff: z.array(Id).max(200).readonly().default([]),
});
export type Session = z.infer<typeof Session>;

/** A session of which the host settled nothing: as the scenario says, whole, and without a ranking. */
export const PLAIN_SESSION: Session = { press: null, ranking: false, switchedOff: [] };
