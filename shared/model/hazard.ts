import { z } from "zod";
import { Condition } from "./condition.ts";
import { Id, Line, Prose, Source } from "./source.ts";

/** The smallest and largest number that odds may be multiplied by. */
export const ODDS = { least: 0.05, most: 8 } as const;

const times = z.number().min(ODDS.least).max(ODDS.most);

/** What a factor at its full level does to the odds of a new war in a year. */
export const Odds = z.strictObject({
  low: times.describe("the most hopeful guess: what the yearly odds of war are multiplied by"),
  central: times.describe("the author's own guess: 0.5 halves the odds, 2 doubles them, 1 changes nothing"),
  high: times.describe("the most worried guess"),
});

const percent = z.number().min(0.1).max(60);
const Baseline = z.strictObject({
  low: percent.describe("the most hopeful guess, in per cent a year"),
  central: percent.describe("the author's own guess, in per cent a year"),
  high: percent.describe("the most worried guess, in per cent a year"),
});

/** A range of guesses, in the unit of whatever it is about. */
export interface Estimate {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

const adds = z.int().min(-100).max(100);

/** What a factor looks at: how far a track has come, or whether something holds. */
export const Read = z.union([
  z.strictObject({
    track: Id.describe("a track, as it ended"),
    from: z.number().describe("at this value nothing is added; may be above `to`"),
    to: z.number().describe("from this value on all is added; between the two a share"),
    adds: adds.default(100).describe("per cent of the factor's full level"),
  }),
  z.strictObject({
    when: Condition.describe("something that holds at the end"),
    adds: adds.describe("per cent of the factor's full level; negative takes away"),
  }),
]);
export type Read = z.infer<typeof Read>;

export const Factor = z.strictObject({
  title: Line.describe("the factor's name"),
  text: Prose.describe("why it should matter, and in which direction"),
  reads: z.array(Read).min(1).describe("what its level is made of, from 0 to 100 per cent"),
  odds: Odds.describe("what it does to the odds at its full level: always the author's assumption"),
  source: Source,
});
export type Factor = z.infer<typeof Factor>;

export const Arrangement = z.strictObject({
  title: Line.describe("what it is called"),
  text: Prose.describe("what it would consist of"),
  sets: z.record(Id, Id).describe("an option for each clause that it is made of; all others as they ended"),
  source: Source,
});

export const Reading = z.strictObject({
  title: Line.describe("whose reading it is, in a few words"),
  text: Prose.describe("what it holds, and what would follow for the assumptions"),
  odds: z.record(Id, Odds).describe("the factors about which it assumes something else"),
  source: Source,
});

/** How likely a new war is after the match: an estimate over named factors, open to dispute. */
export const Hazard = z.strictObject({
  title: Line.describe("what is estimated, in a few words"),
  text: Prose.describe("what the estimate can say, and what it can't"),
  years: z.int().min(1).max(30).default(10).describe("over how many years"),
  baseline: Baseline.describe("the chance in a year if every factor stood at nothing"),
  factors: z.record(Id, Factor).describe("what makes it likelier or less likely, by id"),
  arrangements: z
    .record(Id, Arrangement)
    .default({})
    .describe("other outcomes to set beside the match's own, by id"),
  readings: z.record(Id, Reading).default({}).describe("other views of what matters, by id"),
  source: Source,
});
export type Hazard = z.infer<typeof Hazard>;
