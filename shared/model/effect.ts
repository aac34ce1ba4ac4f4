import { z } from "zod";
import { Condition } from "./condition.ts";

/**
 * The closed list of effects of cards, events and favours. There is no code in scenario files: whatever
 * can happen in a match is one of these. Carried out by `effects/`, one file a family.
 * `who` is a seat's id, `self` (who plays the card, gives the favour), `target`, or `everyone`.
 */
const id = z.string();
const who = (what: string) => z.string().describe(`${what}: a seat's id, self, target or everyone`);

interface Branch {
  readonly weight: number;
  readonly text?: string | undefined;
  readonly effects: readonly Effect[];
}

export type Effect =
  | { readonly track: string; readonly by: number }
  | { readonly track: string; readonly to: number }
  | { readonly drift: string; readonly by: number }
  | { readonly capital: string; readonly by: number }
  | { readonly cap: string; readonly by: number }
  | { readonly draw: string; readonly cards: number }
  | { readonly discard: string; readonly cards: number }
  | { readonly grant: string; readonly times: number }
  | { readonly give: string; readonly from: string; readonly to: string }
  | { readonly flag: string; readonly clear?: boolean | undefined }
  | { readonly trust: { readonly of: string; readonly in: string }; readonly by: number }
  | {
      readonly worth: { readonly issue: string; readonly option: string };
      readonly seat: string;
      readonly by: number;
    }
  | { readonly walkAway: string; readonly seat: string; readonly by: number }
  | { readonly firstMotion: string; readonly table: string }
  | {
      readonly breakPrice: { readonly seat?: string | undefined; readonly issue?: string | undefined };
      readonly times: number;
    }
  | { readonly freeze: string }
  | { readonly settle: string; readonly option: string }
  | { readonly later: number; readonly effects: readonly Effect[] }
  | { readonly die: readonly Branch[] }
  | { readonly reveal: "hand" | "objectives"; readonly of: string }
  | { readonly leak: string; readonly each?: readonly Effect[] | undefined }
  | { readonly cancel: string }
  | {
      readonly if: Condition;
      readonly then: readonly Effect[];
      readonly else?: readonly Effect[] | undefined;
    };

const by = z.number().describe("how much is added; negative takes away");
const whole = z.int().describe("how much is added; negative takes away");

/** Written once: a schema that is built anew at each look would have no end. */
export const Effect: z.ZodType<Effect> = z
  .lazy(() => kinds)
  .register(z.globalRegistry, {
    id: "Effect",
    description: "something that a card, an event or a favour does, of one of these kinds",
  });

const effects = z.array(Effect).describe("what is done, in order");

const kinds: z.ZodType<Effect> = z.union([
  z.strictObject({ track: id.describe("a track that is moved or set"), by }),
  z.strictObject({
    track: id.describe("a track that is moved or set"),
    to: z.number().describe("the value it is set to"),
  }),
  z.strictObject({ drift: id.describe("a track whose drift a round changes"), by }),
  z.strictObject({ capital: who("whose political capital changes"), by: whole }),
  z.strictObject({ cap: who("whose limit of political capital changes"), by: whole }),
  z.strictObject({
    draw: who("who draws cards"),
    cards: z.int().min(1).max(4).describe("how many"),
  }),
  z.strictObject({
    discard: who("who loses cards"),
    cards: z.int().min(1).max(4).describe("how many, drawn by lot"),
  }),
  z.strictObject({
    grant: id.describe("a favour that can be given so many times more"),
    times: z.int().min(1).describe("how many times more"),
  }),
  z.strictObject({
    give: id.describe("a favour carried out at once"),
    from: who("who gives it"),
    to: who("who receives it"),
  }),
  z.strictObject({
    flag: id.describe("a flag that is set"),
    clear: z.boolean().optional().describe("true: it is taken away instead"),
  }),
  z.strictObject({
    trust: z
      .strictObject({ of: who("who trusts"), in: who("who is trusted") })
      .describe("how far one seat trusts another"),
    by: whole,
  }),
  z.strictObject({
    worth: z
      .strictObject({ issue: id.describe("an issue"), option: id.describe("one of its options") })
      .describe("what an option is worth to a seat"),
    seat: who("to whom"),
    by: whole,
  }),
  z.strictObject({
    walkAway: id.describe("a table; changes what having no text is worth to a seat"),
    seat: who("to whom"),
    by: whole,
  }),
  z.strictObject({
    firstMotion: who("whose motion is taken first this round"),
    table: id.describe("at which table"),
  }),
  z.strictObject({
    breakPrice: z
      .strictObject({
        seat: who("whose breaking").optional(),
        issue: id.optional().describe("breaking a motion on which clause"),
      })
      .describe("whose breaking, or on which clause (or the target, if it is a clause)"),
    times: z.number().min(0).max(4).describe("what the price is multiplied by, this round"),
  }),
  z.strictObject({ freeze: id.describe("an issue, or target: no motion may change it any more") }),
  z.strictObject({
    settle: id.describe("an issue whose clause is set"),
    option: id.describe("the option it is set to"),
  }),
  z.strictObject({ later: z.int().min(1).max(6).describe("rounds from now, in the Briefing"), effects }),
  z.strictObject({
    die: z
      .array(
        z.strictObject({
          weight: z.int().min(1).max(100).describe("how likely it is, against the weights of the others"),
          text: z.string().optional().describe("what has come of it, as everybody reads it"),
          effects,
        }),
      )
      .min(2)
      .max(6)
      .describe("chance chooses one of these"),
  }),
  z.strictObject({
    reveal: z.enum(["hand", "objectives"]).describe("what is shown, to self alone"),
    of: who("whose"),
  }),
  z.strictObject({
    leak: who("one of whose secret deals in force, by lot, everybody reads from then on"),
    each: effects
      .optional()
      .describe("what is done for each party of that deal, in order; self is the party"),
  }),
  z.strictObject({ cancel: who("whose committed cards of this round are cancelled") }),
  z.strictObject({
    if: Condition.describe("what decides between the two"),
    then: effects.describe("what is done if it holds"),
    else: effects.optional().describe("what is done if it doesn't hold"),
  }),
]);
