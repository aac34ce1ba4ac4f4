import { z } from "zod";

/** What an id may look like in a scenario: letters and digits, beginning with a small letter. */
export const Id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, "an id is made of letters and digits and begins with a small letter")
  .max(40);

/** Letters of a reference. */
const MOST_OF_SOURCE = 600;

/**
 * Where a claim comes from: an article and its paragraph, common knowledge (`background`, with a short
 * reference), or the author's own assumption.
 */
export const Source = z
  .union([
    z.strictObject({
      article: Id.describe("a key of `articles`"),
      paragraph: z
        .union([z.int().min(1), z.array(z.int().min(1)).min(1)])
        .describe("counted from 1, empty lines left out"),
    }),
    z.strictObject({
      background: z
        .string()
        .min(8)
        .max(MOST_OF_SOURCE)
        .describe("a short reference: who announced what, when"),
    }),
    z.strictObject({
      author: z.string().min(8).max(MOST_OF_SOURCE).describe("what is assumed, and why"),
    }),
  ])
  .describe("where this comes from: an article, common knowledge, or the author's own assumption");
export type Source = z.infer<typeof Source>;

export const Article = z.strictObject({
  title: z.string().max(300).describe("title, or what kind of text it is if it has none"),
  author: z.string().max(200).optional().describe("who wrote it"),
  publisher: z.string().max(200).optional().describe("where it appeared"),
  date: z.string().max(100).describe("when it appeared, in any form"),
  short: z.string().min(1).max(20).optional().describe("how the sources page refers to it, such as A2"),
  paragraphs: z
    .int()
    .min(1)
    .optional()
    .describe("how many it has, empty lines left out: then no source can name one that it hasn't got"),
});
export type Article = z.infer<typeof Article>;

/** Short text on one line. */
export const Line = z.string().trim().min(1).max(200);
/** A paragraph or a few, separated by empty lines. */
export const Prose = z.string().trim().min(1).max(12_000);

/** One thing that a longer text claims, for the sources page: players read the text. */
export const Statement = z.strictObject({
  title: Line.describe("what is claimed, in one sentence"),
  source: Source,
});
/** What a longer text claims, by id. */
export const Statements = z.record(Id, Statement).default({});
