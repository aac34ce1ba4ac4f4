import { z } from "zod";
import { Condition } from "./condition.ts";
import { Id, Line } from "./source.ts";

const percent = z.number().min(0).max(100);

const shares = (what: string) =>
  z
    .strictObject({
      atLeast: percent.default(0).describe("the smallest share that is expected, in percent"),
      atMost: percent.default(100).describe("the largest share that is expected, in percent"),
    })
    .optional()
    .describe(what);

const numbers = (what: string) =>
  z
    .strictObject({
      atLeast: z.number().optional().describe("the smallest number that is expected"),
      atMost: z.number().optional().describe("the largest number that is expected"),
    })
    .optional()
    .describe(what);

const below = z
  .record(Id, z.number().min(0))
  .optional()
  .describe("seats, and how many points at least each scores less than a standard bot in it");

/** A share of matches in which a condition holds at the end. */
const Share = z.strictObject({
  title: Line.describe("what is counted, in a few words"),
  holds: Condition.describe("what must hold at the end of a match that counts"),
  among: Condition.optional().describe("of which matches the share is taken; of all if left out"),
  atLeast: percent.default(0).describe("the smallest share that is expected, in percent"),
  atMost: percent.default(100).describe("the largest share that is expected, in percent"),
});

/** Something that should happen more often where something else has. */
const Likelier = z.strictObject({
  title: Line.describe("what is compared, in a few words"),
  holds: Condition.describe("what is counted"),
  when: Condition.describe("what makes it likelier"),
  times: z.number().min(1).describe("how many times as often, at least"),
});

/**
 * What an author expects of matches that bots play: `npm run bots` says where a few matches miss it,
 * `npm run scenario -- balance` measures it over many, with intervals.
 */
export const Targets = z.strictObject({
  textAdopted: shares("in how many of a hundred matches the main table should have a text at the end"),
  firstReadingBroken: shares("in how many the first reading of the main table should be broken"),
  someMotionBroken: shares("in how many at least one motion should be broken"),
  brokenMotions: numbers("how many motions should be broken in a match, on average"),
  endings: z.int().min(1).optional().describe("how many different endings a hundred matches should show"),
  eachEnding: shares("in how many matches each ending should come about, if it has no share of its own"),
  endingShares: z
    .record(
      Id,
      z.strictObject({
        atLeast: percent.default(0).describe("the smallest share that is expected, in percent"),
        atMost: percent.default(100).describe("the largest share that is expected, in percent"),
      }),
    )
    .default({})
    .describe("endings with a share of their own, by id, in percent of all matches"),
  meanScore: numbers("what each seat should score on average"),
  scoreSpread: z
    .number()
    .min(0)
    .optional()
    .describe("how far the means of the best and the worst seat may lie apart"),
  shares: z.record(Id, Share).default({}).describe("anything else that should happen so often, by id"),
  likelier: z.record(Id, Likelier).default({}).describe("what should depend on what, by id"),
  mostFrequent: z
    .record(Id, Id)
    .default({})
    .describe("issues, each with the option that adopted texts should hold most often"),
  cardsPlayed: shares("of the matches in which a card was held, in how many it should be played: each card"),
  promisesKept: shares("of promises kept or broken, how many should be kept; not those carried out at once"),
  strategies: z
    .strictObject({ alwaysBreak: below, naive: below, neverBreak: below, random: below })
    .default({})
    .describe("ways to play that should not pay"),
  motions: z.int().min(1).optional().describe("how many motions every match should put under silence"),
  deals: z.int().min(1).optional().describe("how many deals every match should close"),
});
export type Targets = z.infer<typeof Targets>;
/** As written in files: with defaults left out. */
export type TargetsSource = z.input<typeof Targets>;
