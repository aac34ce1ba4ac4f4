import { z } from "zod";

/**
 * The closed list of conditions. Scenario files, objectives, endings, modifiers and options share it.
 * Evaluated by `effects/conditions.ts` to true, false or unknown.
 */
const id = z.string();
const seatRef = z.string().describe("a seat's id, or self, target, giver, receiver where these exist");

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly track: string; readonly atLeast?: number | undefined; readonly atMost?: number | undefined }
  | {
      readonly issue: string;
      readonly is?: string | undefined;
      readonly atLeast?: string | undefined;
      readonly atMost?: string | undefined;
    }
  | { readonly settled: string }
  | { readonly adopted: string }
  | { readonly flag: string }
  | { readonly round: { readonly from?: string | undefined; readonly until?: string | undefined } }
  | { readonly played: string }
  | { readonly given: string; readonly from?: string | undefined; readonly to?: string | undefined }
  | { readonly dealBetween: readonly [string, string] }
  | { readonly active: string }
  | { readonly backedBy: string }
  | {
      readonly broke: string;
      readonly alone?: boolean | undefined;
      readonly atLeast?: number | undefined;
    }
  | { readonly promisesBroken: string; readonly atMost: number }
  | { readonly directWar: true };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).describe("every one of these holds") }),
    z.strictObject({ any: z.array(Condition).describe("at least one of these holds") }),
    z.strictObject({ not: Condition.describe("this does not hold") }),
    z.strictObject({
      track: id.describe("a track, compared with numbers as written in this file"),
      atLeast: z.number().optional(),
      atMost: z.number().optional(),
    }),
    z.strictObject({
      issue: id.describe("an issue, compared with one of its options; an open clause counts as its first"),
      is: id.optional(),
      atLeast: id.optional(),
      atMost: id.optional(),
    }),
    z.strictObject({ settled: id.describe("an issue that a motion has settled") }),
    z.strictObject({
      adopted: id.describe("a table that has a text; before its end: some clause is settled"),
    }),
    z.strictObject({ flag: id.describe("a flag that is set") }),
    z.strictObject({
      round: z.strictObject({ from: id.optional(), until: id.optional() }).describe("rounds, both inclusive"),
    }),
    z.strictObject({ played: id.describe("a card that has been played") }),
    z.strictObject({
      given: id.describe("a favour that has been given"),
      from: seatRef.optional(),
      to: seatRef.optional(),
    }),
    z.strictObject({ dealBetween: z.tuple([seatRef, seatRef]).describe("two seats with a deal in force") }),
    z.strictObject({ active: seatRef.describe("a side at war that last chose an effort of at least 1") }),
    z.strictObject({
      backedBy: seatRef.describe("moved or seconded by this seat (for options of an issue)"),
    }),
    z.strictObject({
      broke: seatRef.describe("a seat that broke silence"),
      alone: z.boolean().optional().describe("count only silences that it broke alone"),
      atLeast: z.int().min(1).optional().describe("how often; once if left out"),
    }),
    z.strictObject({ promisesBroken: seatRef, atMost: z.int().min(0) }),
    z.strictObject({ directWar: z.literal(true) }),
  ]),
);
