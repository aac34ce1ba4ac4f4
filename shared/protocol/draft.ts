import { z } from "zod";
import { Article, Id, Source } from "../model/source.ts";
import { Table } from "../model/table.ts";
import { isConsistent, ListedScenario, MatchWanted, Reading } from "./http.ts";

/**
 * Trying a scenario that isn't on the server. Its files are sent to be checked, and once more to open a match
 * with it: between the two the server keeps nothing.
 */

/** What may be sent. Lengths in characters; the whole is measured in bytes of the request. */
export const DRAFT_LIMITS = {
  files: 200,
  /** Of one file, as for every scenario. */
  fileLength: 262_144,
  /** Of all files together. */
  length: 1_048_576,
  pathLength: 120,
  /** Folders within folders. */
  depth: 5,
} as const;

/** The largest request with a draft, in bytes: quotation marks and line ends take two each in JSON. */
export const LARGEST_DRAFT = 2.5 * 1024 * 1024;

/** A path within the folder: it is shown and never opened, so it needs only to be readable. */
export function isDraftPath(path: string): boolean {
  const parts = path.split("/");
  return (
    path.length <= DRAFT_LIMITS.pathLength &&
    parts.length <= DRAFT_LIMITS.depth + 1 &&
    /^[^\p{Cc}\\/]+(?:\/[^\p{Cc}\\/]+)*\.ya?ml$/u.test(path) &&
    parts.every((part) => part !== "." && part !== "..")
  );
}

export const DraftFile = z.strictObject({
  path: z.string().refine(isDraftPath),
  /** Null: it is no text. */
  text: z.string().max(DRAFT_LIMITS.fileLength).nullable(),
});

const lengthOf = (files: readonly z.infer<typeof DraftFile>[]): number =>
  files.reduce((sum, { text }) => sum + (text ?? "").length, 0);

/** `POST /api/drafts`: checks a scenario. */
export const Draft = z.strictObject({
  /** The folder's name, for a scenario that doesn't say its id. */
  folder: z.string().max(DRAFT_LIMITS.pathLength),
  /** What its reader reads: the summary is told in it where there is a translation. Without: as it was written. */
  language: Reading.optional(),
  files: z
    .array(DraftFile)
    .max(DRAFT_LIMITS.files)
    .refine((files) => new Set(files.map(({ path }) => path)).size === files.length)
    .refine((files) => lengthOf(files) <= DRAFT_LIMITS.length),
});
export type Draft = z.infer<typeof Draft>;

/** `POST /api/drafts/matches`: opens a waiting room with a scenario that nobody else is offered. */
export const DraftMatch = z.strictObject({
  draft: Draft,
  match: MatchWanted.omit({ scenario: true }).refine(isConsistent),
});
export type DraftMatch = z.input<typeof DraftMatch>;

export const DraftProblem = z.object({
  /** Begins with the scenario's id. */
  file: z.string(),
  line: z.int(),
  column: z.int(),
  code: z.string(),
  message: z.string(),
  severity: z.enum(["error", "warning"]),
});
export type DraftProblem = z.infer<typeof DraftProblem>;

/** What a table can agree on before anything has happened. Options by their ids. */
export const TableCounts = z.object({
  packages: z.int(),
  acceptable: z.int(),
  pareto: z.int(),
  nash: z.record(Id, Id).nullable(),
  kalaiSmorodinsky: z.record(Id, Id).nullable(),
});
export type TableCounts = z.infer<typeof TableCounts>;

export const DraftTable = z.object({
  id: Id,
  title: z.string(),
  /** What its text is called. */
  text: z.string(),
  rule: Table.shape.rule,
  procedure: Table.shape.procedure,
  members: z.array(z.object({ id: Id, name: z.string(), inSentence: z.string().optional() })),
  observers: z.array(z.string()),
  readings: z.int(),
  issues: z.array(
    z.object({ id: Id, title: z.string(), options: z.array(z.object({ id: Id, title: z.string() })) }),
  ),
  /** How many ways there are to combine its options, limits aside. May be beyond all counting. */
  combinations: z.number(),
  /** Null: too many to be counted in the time that there is. */
  counts: TableCounts.nullable(),
});
export type DraftTable = z.infer<typeof DraftTable>;

const ClaimPath = z.array(z.union([z.string(), z.int()])).readonly();
const Claim = z.object({
  path: ClaimPath,
  title: z.string(),
  text: z.string().nullable(),
  source: Source.nullable(),
});
export type DraftClaim = z.infer<typeof Claim>;

/** Every claim with where it comes from, by seats, tables and the rest. */
export const DraftSources = z.object({
  articles: z.array(z.object({ id: Id, article: Article, claims: z.int() })).readonly(),
  counts: z.object({ article: z.int(), background: z.int(), author: z.int() }),
  parts: z
    .array(z.object({ path: ClaimPath, name: z.string().nullable(), claims: z.array(Claim).readonly() }))
    .readonly(),
});
export type DraftSources = z.infer<typeof DraftSources>;

export const DraftSummary = z.object({
  /** What is needed to open a match with it, as for the scenarios of the server. */
  listing: ListedScenario,
  languages: z.array(z.string()),
  /** How many cards can come into each seat's hand, and how many objectives it may have. */
  seats: z.array(z.object({ id: Id, cards: z.int(), objectives: z.int() })),
  automata: z.array(z.string()),
  tables: z.array(DraftTable),
  tracks: z.array(z.string()),
  cards: z.int(),
  favours: z.array(z.string()),
  events: z.object({ fixed: z.int(), drawn: z.int() }),
  endings: z.array(z.string()),
  sources: DraftSources,
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** What came of a check. `id`: how the scenario calls itself, with which the problems' files begin. */
export const DraftAnswer = z.object({
  id: z.string(),
  /** Sorted by file, line and column. With an error there is no summary. */
  problems: z.array(DraftProblem),
  /** Problems that are not told, because nobody mends so many at once. */
  untold: z.int(),
  summary: DraftSummary.nullable(),
});
export type DraftAnswer = z.infer<typeof DraftAnswer>;
