import { z } from "zod";
import { Condition } from "./condition.ts";

/**
 * The closed list of effects of cards, events and favours. There is no code in scenario files: whatever
 * can happen in a match is one of these. Carried out by `effects/`, one file a family.
 * `who` is a seat's id, `self` (who plays the card, gives the favour), `target`, or `everyone`.
 */
const id = z.string();
const who = z.string().describe("a seat's id, self, target or everyone");

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
  | { readonly cancel: string }
  | {
      readonly if: Condition;
      readonly then: readonly Effect[];
      readonly else?: readonly Effect[] | undefined;
    };

const effects = z.lazy(() => z.array(Effect));
const by = z.number().describe("how much is added; negative takes away");

export const Effect: z.ZodType<Effect> = z.lazy(() =>
  z.union([
    z.strictObject({ track: id, by }),
    z.strictObject({ track: id, to: z.number().describe("the value it is set to") }),
    z.strictObject({ drift: id.describe("a track whose drift a round changes"), by }),
    z.strictObject({ capital: who, by: z.int() }),
    z.strictObject({ cap: who.describe("whose limit of political capital changes"), by: z.int() }),
    z.strictObject({ draw: who, cards: z.int().min(1).max(4) }),
    z.strictObject({ discard: who, cards: z.int().min(1).max(4).describe("drawn by lot") }),
    z.strictObject({
      grant: id.describe("a favour that can be given so many times more"),
      times: z.int().min(1),
    }),
    z.strictObject({ give: id.describe("a favour carried out at once"), from: who, to: who }),
    z.strictObject({ flag: id, clear: z.boolean().optional() }),
    z.strictObject({ trust: z.strictObject({ of: who, in: who }), by: z.int() }),
    z.strictObject({ worth: z.strictObject({ issue: id, option: id }), seat: who, by: z.int() }),
    z.strictObject({ walkAway: id.describe("a table"), seat: who, by: z.int() }),
    z.strictObject({ firstMotion: who.describe("whose motion is taken first this round"), table: id }),
    z.strictObject({
      breakPrice: z
        .strictObject({ seat: who.optional(), issue: id.optional() })
        .describe("whose breaking, or on which clause (or the target, if it is a clause)"),
      times: z.number().min(0).max(4).describe("what the price is multiplied by, this round"),
    }),
    z.strictObject({ freeze: id.describe("an issue, or target: no motion may change it any more") }),
    z.strictObject({ settle: id.describe("an issue whose clause is set"), option: id }),
    z.strictObject({ later: z.int().min(1).max(6).describe("rounds from now, in the Briefing"), effects }),
    z.strictObject({
      die: z
        .array(z.strictObject({ weight: z.int().min(1).max(100), text: z.string().optional(), effects }))
        .min(2)
        .max(6),
    }),
    z.strictObject({ reveal: z.enum(["hand", "objectives"]), of: who.describe("shown to self alone") }),
    z.strictObject({ cancel: who.describe("whose committed cards of this round are cancelled") }),
    z.strictObject({ if: Condition, then: effects, else: effects.optional() }),
  ]),
);
