import { z } from "zod";
import { Condition } from "./condition.ts";
import { Effect } from "./effect.ts";
import { Id, Line, Prose, Source } from "./source.ts";

/** The order in which committed cards are resolved (rules.md §2). */
export const BANDS = ["cancel", "reveal", "price", "transfer", "tracks", "text"] as const;
export type Band = (typeof BANDS)[number];

export const Track = z.strictObject({
  title: Line,
  short: Line.optional().describe("a name for narrow places"),
  start: z.number(),
  min: z.number().default(0),
  max: z.number().default(100),
  decimals: z.int().min(0).max(1).default(0).describe("1 for a track counted in tenths"),
  unit: z.string().max(4).default(""),
  drift: z.number().default(0).describe("added in every Aftermath"),
  danger: z.number().optional().describe("from here on it is marked as dangerous"),
  text: Line.optional().describe("what it measures, in one sentence"),
  source: Source.optional(),
});
export type Track = z.infer<typeof Track>;

export const Target = z.union([
  z.strictObject({ seat: z.array(Id).min(1).describe("one of these seats") }),
  z.strictObject({ issue: z.array(Id).min(1).describe("one of these clauses") }),
]);
export type Target = z.infer<typeof Target>;

export const Card = z.strictObject({
  title: Line,
  theme: Line.describe("one word above the title"),
  text: Prose,
  seats: z.array(Id).min(1).describe("whose hands it can come into"),
  price: z.int().min(0).max(12).describe("in political capital"),
  band: z.enum(BANDS),
  target: Target.optional(),
  when: Condition.optional().describe("what must hold for it to be played"),
  effects: z.array(Effect).min(1),
  source: Source,
});
export type Card = z.infer<typeof Card>;

export const Event = z.strictObject({
  title: Line,
  text: Prose,
  when: Condition.optional().describe("what must hold for it to be drawn"),
  fixed: z.boolean().default(false).describe("named by a round, never drawn"),
  effects: z.array(Effect).default([]),
  cables: z.record(Id, Prose).default({}).describe("what single seats alone read about it"),
  source: Source,
});
export type Event = z.infer<typeof Event>;

export const Favour = z.strictObject({
  title: Line,
  text: Prose,
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
  seat: Id,
  kind: z.enum(["public", "confidential"]),
  title: Line,
  text: Prose.optional(),
  met: Condition,
  source: Source.optional(),
});
export type Objective = z.infer<typeof Objective>;

export const Ending = z.strictObject({
  title: Line,
  text: Prose,
  when: Condition.optional().describe("the first ending that holds is told; the last has no condition"),
  source: Source.optional(),
});
export type Ending = z.infer<typeof Ending>;
