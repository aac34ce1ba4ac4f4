import { z } from "zod";

const percent = z.int().min(0).max(100);

/** What an author expects of matches that bots play: `npm run bots` says where they miss it. */
export const Targets = z.strictObject({
  textAdopted: z
    .strictObject({
      atLeast: percent.default(0).describe("the smallest share that is expected, in percent"),
      atMost: percent.default(100).describe("the largest share that is expected, in percent"),
    })
    .optional()
    .describe("in how many of a hundred matches the main table should have a text at the end"),
  endings: z.int().min(1).optional().describe("how many different endings a hundred matches should show"),
  motions: z.int().min(1).optional().describe("how many motions every match should put under silence"),
  deals: z.int().min(1).optional().describe("how many deals every match should close"),
});
export type Targets = z.infer<typeof Targets>;
