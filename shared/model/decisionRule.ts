import { z } from "zod";
import { Id } from "./source.ts";

const Weighted = z.strictObject({
  weights: z
    .record(Id, z.int().min(0).max(10_000))
    .describe("how many votes each member has: every member, and nobody else"),
  quota: z.int().min(1).describe("how many of these votes must be for it"),
});

/** Parts of a decision rule. They combine: each part that is written must be met. */
const Parts = z.strictObject({
  quota: z.int().min(1).optional().describe("at least so many members must be for it"),
  weighted: Weighted.optional().describe("members have different numbers of votes"),
  veto: z.array(Id).min(1).optional().describe("none of these members may be against it"),
});

/**
 * How a table decides (rules.md §3). `consensus`: no member may be against. Whoever abstains is neither for
 * nor against: it helps no quota and blocks nothing.
 */
export const DecisionRule = z.union([z.enum(["consensus"]), Parts]);
export type DecisionRule = z.infer<typeof DecisionRule>;
