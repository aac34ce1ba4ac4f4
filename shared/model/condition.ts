import { z } from "zod";

/**
 * The closed list of conditions. Scenario files, objectives, endings, modifiers and options share it.
 * Evaluated by `effects/conditions.ts` to true, false or unknown.
 */
const id = z.string();
const seatRef = (what: string) =>
  z.string().describe(`${what}: a seat's id, or self, target, giver, receiver where these exist`);

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

/** Written once: a schema that is built anew at each look would have no end. */
export const Condition: z.ZodType<Condition> = z
  .lazy(() => kinds)
  .register(z.globalRegistry, {
    id: "Condition",
    description: "something that holds or doesn't, of one of these kinds",
  });

const kinds: z.ZodType<Condition> = z.union([
  z.strictObject({ all: z.array(Condition).describe("every one of these holds") }),
  z.strictObject({ any: z.array(Condition).describe("at least one of these holds") }),
  z.strictObject({ not: Condition.describe("this does not hold") }),
  z.strictObject({
    track: id.describe("a track, compared with numbers as written in this file"),
    atLeast: z.number().optional().describe("it stands at this or higher"),
    atMost: z.number().optional().describe("it stands at this or lower"),
  }),
  z.strictObject({
    issue: id.describe("an issue, compared with one of its options; an open clause counts as its first"),
    is: id.optional().describe("exactly this option"),
    atLeast: id.optional().describe("this option or one after it"),
    atMost: id.optional().describe("this option or one before it"),
  }),
  z.strictObject({ settled: id.describe("an issue that a motion has settled") }),
  z.strictObject({
    adopted: id.describe("a table that has a text; before its end: some clause is settled"),
  }),
  z.strictObject({ flag: id.describe("a flag that is set") }),
  z.strictObject({
    round: z
      .strictObject({
        from: id.optional().describe("the first round in which it holds"),
        until: id.optional().describe("the last round in which it holds"),
      })
      .describe("rounds, both inclusive"),
  }),
  z.strictObject({ played: id.describe("a card that has been played") }),
  z.strictObject({
    given: id.describe("a favour that has been given"),
    from: seatRef("who gave it").optional(),
    to: seatRef("who received it").optional(),
  }),
  z.strictObject({
    dealBetween: z
      .tuple([seatRef("one of the two"), seatRef("the other one")])
      .describe("two seats with a deal in force"),
  }),
  z.strictObject({ active: seatRef("a side at war that last chose an effort of at least 1") }),
  z.strictObject({
    backedBy: seatRef("moved or seconded by this seat (for options of an issue)"),
  }),
  z.strictObject({
    broke: seatRef("a seat that broke silence"),
    alone: z.boolean().optional().describe("count only silences that it broke alone"),
    atLeast: z.int().min(1).optional().describe("how often; once if left out"),
  }),
  z.strictObject({
    promisesBroken: seatRef("a seat whose broken promises are counted"),
    atMost: z.int().min(0).describe("no more than so many"),
  }),
  z.strictObject({ directWar: z.literal(true).describe("a wider war has broken out") }),
]);
