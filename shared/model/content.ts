import { z } from "zod";
import { Condition } from "./condition.ts";
import { Effect } from "./effect.ts";
import { Id, Line, Prose, Source } from "./source.ts";

/** The order in which committed cards are resolved (rules.md §2). */
export const BANDS = ["cancel", "reveal", "price", "transfer", "tracks", "text"] as const;
export type Band = (typeof BANDS)[number];

export const Track = z.strictObject({
  title: Line.describe("the track's name"),
  short: Line.optional().describe("a name for narrow places"),
  start: z.number().describe("its value when the match begins"),
  min: z.number().default(0).describe("it never falls below this"),
  max: z.number().default(100).describe("it never rises above this"),
  decimals: z.int().min(0).max(1).default(0).describe("1 for a track counted in tenths"),
  unit: z.string().max(4).default("").describe("written after the number, such as %"),
  drift: z.number().default(0).describe("added in every Aftermath"),
  danger: z.number().optional().describe("from here upwards it is marked as dangerous"),
  dangerBelow: z.number().optional().describe("from here downwards it is marked as dangerous"),
  text: Line.optional().describe("what it measures, in one sentence"),
  source: Source.optional(),
});
export type Track = z.infer<typeof Track>;

export const Target = z.union([
  z.strictObject({ seat: z.array(Id).min(1).describe("one of these seats") }),
  z.strictObject({ issue: z.array(Id).min(1).describe("one of these clauses") }),
]);
export type Target = z.infer<typeof Target>;

const sensitive = Line.optional().describe(
  "why a host may want to leave it out, in a sentence: it can then be switched off when a match is opened",
);

export const Card = z.strictObject({
  title: Line.describe("the card's name"),
  theme: Line.describe("one word above the title"),
  text: Prose.describe("what is decided, and what it would bring about"),
  seats: z.array(Id).min(1).describe("whose hands it can come into"),
  price: z.int().min(0).max(12).describe("in political capital"),
  band: z
    .enum(BANDS)
    .describe("what kind of card it is: all that cancel come first, all that change texts last"),
  target: Target.optional().describe("whom or what the seat chooses with it, if anything"),
  when: Condition.optional().describe("what must hold for it to be played"),
  effects: z.array(Effect).min(1).describe("what it does, in order; self is the seat that plays it"),
  sensitive,
  source: Source,
});
export type Card = z.infer<typeof Card>;

export const Event = z.strictObject({
  title: Line.describe("the event's name"),
  text: Prose.describe("what has happened, as everybody reads it"),
  when: Condition.optional().describe("what must hold for it to be drawn"),
  fixed: z.boolean().default(false).describe("named by a round, never drawn"),
  effects: z.array(Effect).default([]).describe("what it does, in order"),
  cables: z.record(Id, Prose).default({}).describe("what single seats alone read about it"),
  sensitive,
  source: Source,
});
export type Event = z.infer<typeof Event>;

export const Favour = z.strictObject({
  title: Line.describe("the favour's name"),
  text: Prose.describe("what is given, in a sentence or two"),
  from: z.array(Id).min(1).describe("who can give it"),
  to: z.array(Id).min(1).describe("who can receive it"),
  times: z.int().min(1).default(1).describe("how often in a match"),
  price: z.int().min(0).default(0).describe("in political capital, paid by the giver"),
  when: Condition.optional().describe("what must hold for it to be given (giver, receiver)"),
  worth: z
    .record(z.string(), z.int())
    .default({})
    .describe("points to giver, receiver or a named seat; frozen scores of texts are not touched"),
  counts: Condition.optional().describe("judged at the end: the worth counts only if this holds"),
  effects: z.array(Effect).default([]).describe("self is the giver, target the receiver"),
  source: Source,
});
export type Favour = z.infer<typeof Favour>;

export const Objective = z.strictObject({
  seat: Id.describe("whose objective it is"),
  kind: z.enum(["public", "confidential"]).describe("known to all, or dealt to the seat alone"),
  title: Line.describe("the objective in a few words"),
  text: Prose.optional().describe("what it asks for, in a sentence or two"),
  met: Condition.describe("what must hold at the end"),
  source: Source.optional(),
});
export type Objective = z.infer<typeof Objective>;

export const Ending = z.strictObject({
  title: Line.describe("the ending's name"),
  text: Prose.describe("what became of it all, as everybody reads it"),
  when: Condition.optional().describe("the first ending that holds is told; the last has no condition"),
  source: Source.optional(),
});
export type Ending = z.infer<typeof Ending>;
