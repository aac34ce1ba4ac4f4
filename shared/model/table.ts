import { z } from "zod";
import { Condition } from "./condition.ts";
import { DecisionRule } from "./decisionRule.ts";
import { Id, Line, Prose, Source } from "./source.ts";

export const Option = z.strictObject({
  title: Line.describe("a few words, as on a button"),
  wording: Prose.describe("the sentence that would stand in the text"),
  worth: z.record(Id, z.int()).describe("points to each member and interested party"),
  proposable: Condition.optional().describe("what must hold for a motion to contain it (see backedBy)"),
});
export type Option = z.infer<typeof Option>;

export const Issue = z.strictObject({
  title: Line.describe("what is to be agreed, in a few words"),
  short: Line.optional().describe("a name for narrow places"),
  options: z.record(Id, Option).describe("from the first (nothing agreed) upwards, in order"),
  reservable: z.boolean().default(false).describe("a member may keep silence with a footnote on it"),
  source: Source.optional(),
});
export type Issue = z.infer<typeof Issue>;

/** A rule on packages: unless the condition holds, the issue stays at its first option. */
export const Limit = z.strictObject({
  issue: Id.describe("an issue of this table"),
  unless: Condition.describe("about issues of the same table"),
});
export type Limit = z.infer<typeof Limit>;

/**
 * Changes what a table's text, or having none, is worth: values that depend on tracks, on favours or on
 * another table; also the payments that an analysis asks about.
 */
export const Modifier = z.strictObject({
  table: Id.describe("the table whose text changes its worth"),
  title: Line.optional().describe("why it changes, in a few words"),
  when: Condition.optional().describe("issues of this table are read from the package looked at"),
  worth: z.record(Id, z.int()).default({}).describe("points added to the value of the text"),
  walkAway: z.record(Id, z.int()).default({}).describe("points added to the value of having no text"),
  source: Source.optional(),
});
export type Modifier = z.infer<typeof Modifier>;

export const Table = z.strictObject({
  title: Line.describe("the table's name"),
  text: Line.describe("what its text is called: the draft communiqué"),
  adoptedText: Line.optional().describe(
    "what its text is called once it is adopted: the communiqué; left out, it keeps its name",
  ),
  rule: DecisionRule.default("consensus").describe(
    "how it decides: `consensus` (no member may be against), or a map of `quota`, `weighted` and `veto`",
  ),
  procedure: z
    .enum(["silence", "rollCall"])
    .default("silence")
    .describe(
      "how members answer: `silence` (unseen; silence is consent) or `rollCall` (openly, one after the other; absence abstains)",
    ),
  members: z.array(Id).min(2).describe("seats and automata that decide"),
  observers: z.array(Id).default([]).describe("seats that see its drafts and speak, but have no say"),
  firstAndLast: Id.optional().describe(
    "a member whose motion comes first at the first meeting and last at the last one; both need no seconder",
  ),
  chair: Line.optional().describe("who chairs it; nobody plays the chair"),
  issues: z.record(Id, Issue).describe("what is to be agreed, by id, in the order of the text"),
  limits: z.record(Id, Limit).default({}).describe("options that don't go together, by id"),
  focal: z.record(Id, Id).describe("the chair's first expectation: an option for each issue"),
  walkAway: z.record(Id, z.int()).describe("to each member, if the table ends with no text"),
  noText: z.record(Id, z.int()).default({}).describe("the same to interested parties that are no members"),
  consultation: z
    .boolean()
    .default(false)
    .describe("each member may once a match interrupt Talks or Decisions for one motion of this table"),
  readings: z
    .int()
    .min(0)
    .max(2)
    .default(0)
    .describe("how often the whole text is put under silence at the end"),
  motionsPerMeeting: z.int().min(1).max(12).default(3).describe("how many motions a meeting takes at most"),
  issuesPerMotion: z.int().min(1).default(3).describe("how many issues one motion can settle at most"),
  issuesPerLastMotion: z.int().min(1).default(5).describe("the same in the last round"),
  analysis: z
    .record(Id, z.array(Modifier.omit({ table: true, title: true, source: true })))
    .default({})
    .describe("named cases for the analysis: what if these were paid"),
  realOutcome: z.record(Id, Id).optional().describe("what was agreed in history, as options"),
  source: Source.optional(),
});
export type Table = z.infer<typeof Table>;
