import { z } from "zod";
import { Condition } from "./condition.ts";
import { Effect } from "./effect.ts";
import { Id, Line, Prose, Source } from "./source.ts";

/**
 * What can need consent at home: wordings of a clause, a favour, a card. Written once: what is written here is
 * one value, of one of these kinds.
 */
export const Concern = z.union([
  z.strictObject({
    issue: Id.describe("a clause some of whose wordings need consent at home"),
    atLeast: Id.describe("this option, or one after it, needs it"),
    otherwise: Id.optional().describe(
      "the option that the clause counts as without consent; the first if left out",
    ),
  }),
  z.strictObject({
    favour: Id.describe("a favour that is worth nothing to anybody without consent at home"),
  }),
  z.strictObject({
    card: Id.describe("a card that needs consent at home to last"),
    otherwise: z
      .array(Effect)
      .min(1)
      .describe("what happens at the end if it was played and there is no consent; self is who played it"),
  }),
]);
export type Concern = z.infer<typeof Concern>;

/** Something that counts in the end only if there is consent for it at home. Everybody can read it all along. */
export const AtHome = z.strictObject({
  seat: Id.describe("at whose home"),
  title: Line.describe("who decides there on what, in a few words"),
  text: Prose.describe("why it is needed, and what stands in the way"),
  concerns: Concern.describe("what needs the consent: a clause, a favour or a card"),
  needs: Condition.describe("judged once, at the end: there is consent if this holds; self is the seat"),
  source: Source,
});
export type AtHome = z.infer<typeof AtHome>;

export type HomeId = string;
/** Whether there was consent at home, by id. Empty until it is judged. */
export type HomeVerdicts = Readonly<Record<HomeId, boolean>>;
/** Everything that needs consent at home, by id. */
export type HomeMap = Readonly<Record<HomeId, AtHome>>;

/** The entries to which consent was refused. */
export const refusedAtHome = (home: HomeMap, verdicts: HomeVerdicts): readonly AtHome[] =>
  Object.entries(home).flatMap(([id, entry]) => (verdicts[id] === false ? [entry] : []));

/** Whether a favour was refused consent, so that it is worth nothing. */
export const isFavourRefused = (home: HomeMap, verdicts: HomeVerdicts, favour: string): boolean =>
  refusedAtHome(home, verdicts).some(({ concerns }) => "favour" in concerns && concerns.favour === favour);
