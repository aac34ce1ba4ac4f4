import type { ProblemCode } from "../model/problemCodes.ts";
import type { LanguageCode } from "./languages.ts";

/** A sentence for each kind of problem that a scenario can have. */
export type ProblemSentences = Readonly<Record<ProblemCode, string>>;

/**
 * What a check finds is said in English, with the names and numbers that it is about. In another language the kind of it is
 * said before; only the page on which a scenario is tried fetches these sentences.
 */
export const PROBLEM_SENTENCES: Readonly<
  Record<Exclude<LanguageCode, "en">, () => Promise<ProblemSentences>>
> = {
  de: async () => (await import("./de/problems.ts")).problems,
  uk: async () => (await import("./uk/problems.ts")).problems,
};
