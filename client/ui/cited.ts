import type { Article } from "../../shared/model/source.ts";
import { keptTogether } from "../../shared/text/cited.ts";

/** A stretch of a text: what stands in it, and the article that it refers to, if it is a reference. */
export interface Stretch {
  readonly words: string;
  readonly article: Article | null;
}

/** Parts a text at the short names of articles that a paragraph's sign follows, on one line with it: “(A0 ¶5)”. */
export function citedIn(text: string, articles: Readonly<Record<string, Article>>): readonly Stretch[] {
  const byShort = new Map(
    Object.values(articles).flatMap((article) => (article.short ? [[article.short, article] as const] : [])),
  );
  const articleOf = (reference: string): Article | null =>
    byShort.get(reference.split("\u00a0")[0] ?? "") ?? null;
  // Every second part is a word with a paragraph's sign and number: what explains itself is one thing, and no line ends in it.
  return keptTogether(text)
    .split(/([\p{L}\p{N}]+\u00a0¶\d+)/u)
    .map((words, place) => ({ words, article: place % 2 === 1 ? articleOf(words) : null }))
    .filter(({ words }) => words !== "");
}
