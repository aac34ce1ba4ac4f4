import { z } from "zod";
import { Id, Line, Prose, Source, Statements } from "./source.ts";

const inSentence = Line.optional().describe(
  "how the name stands within a sentence, if otherwise: with its article, such as the United States",
);
const place = z.string().max(60).describe("a place of the map, to which the seat's token is tied");

export const Seat = z.strictObject({
  name: Line.describe("the delegation's full name"),
  inSentence,
  short: Line.describe("a name for narrow places"),
  flags: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(3)
    .default([])
    .describe("two-letter codes of flags"),
  places: z.array(place).max(3).default([]).describe("places of the map, to which its token is tied"),
  brief: z
    .strictObject({
      public: Prose.describe("one page that everybody may read"),
      confidential: Prose.describe("for this seat alone"),
    })
    .describe("what its players read before the first round"),
  stakes: z
    .record(Id, z.number())
    .default({})
    .describe("score for each point that a track ends above its start"),
  zero: z.int().optional().describe("the sum of all texts that scores nothing; found by `scenario analyse`"),
  hundred: z.int().optional().describe("the sum of all texts that scores all 70"),
  walkAwayShift: z
    .strictObject({
      table: Id.describe("the table whose walk-away value is shifted"),
      from: z.int().describe("the smallest shift, in points; may be negative"),
      to: z.int().describe("the largest shift, in points"),
    })
    .optional()
    .describe("a private shift of the walk-away value, dealt at the start"),
  grantsPerRound: z.int().min(1).default(2).describe("how many favours it can give in a round"),
  capital: z.int().optional().describe("at the start, if other than the rule's"),
  claims: Statements.describe("what its briefs claim, by id: for the sources page, players never see it"),
  source: Source.optional(),
});
export type Seat = z.infer<typeof Seat>;

/** A member that nobody plays. Its rule is public (rules.md §1). */
export const Automaton = z.strictObject({
  name: Line.describe("its full name"),
  inSentence,
  short: Line.describe("a name for narrow places"),
  flags: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(3)
    .default([])
    .describe("two-letter codes of flags"),
  places: z.array(place).max(3).default([]).describe("places of the map, to which its token is tied"),
  text: Prose.describe("its rule, as everybody reads it"),
  breaksMotionAt: z
    .int()
    .describe("breaks a motion that moves a clause to an option worth this or less to it"),
  secondsAt: z.int().describe("seconds the first motion worth this or more to it"),
  secondsWhile: z
    .strictObject({
      track: Id.describe("a track"),
      atLeast: z.number().describe("its lowest value for that"),
    })
    .optional()
    .describe("only while a track stands so high"),
  source: Source.optional(),
});
export type Automaton = z.infer<typeof Automaton>;

/** Two sides at war, their front and the risk of a wider war (rules.md §7). */
const side = z.strictObject({
  seat: Id.describe("the seat that chooses this side's effort"),
  strength: Id.describe("a track that makes its effort count for more"),
  per: z.number().describe("what the track's value is divided by: the smaller, the more it counts"),
});

export const War = z.strictObject({
  front: Id.describe("the track of occupied territory"),
  defender: side.describe("the side whose efforts move the front back"),
  attacker: side.describe("the side whose efforts move the front forward"),
  escalation: z
    .strictObject({
      track: Id.describe("the track of the risk"),
      above: z.number().describe("from here on a wider war can break out"),
      settles: z.number().describe("how far it moves in a round towards its start"),
      cap: z.number().describe("it can't be raised above this"),
    })
    .describe("the risk of a wider war"),
  morale: z
    .strictObject({
      gain: z.record(Id, z.number()).describe("if the defender gains: tracks, and what is added to each"),
      loss: z.record(Id, z.number()).describe("if the defender loses: tracks, and what is added to each"),
    })
    .optional()
    .describe("tracks shifted for each tenth of a point that the defender gains or loses"),
});
export type War = z.infer<typeof War>;
