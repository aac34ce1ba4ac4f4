import type { Claim, SourcesPart, SourcesReport } from "../model/sourcesReport.ts";
import { keptTogether } from "./cited.ts";
import type { Language } from "./language.ts";

/** What is said of one claim beside its title and text. */
export interface Told {
  /** What kind of thing it is: a card, a clause. */
  readonly kind: string;
  /** Background or author; null: it is in an article. */
  readonly mark: string | null;
  /** The article and its paragraphs, the short reference, or what is assumed. */
  readonly reference: string;
}

type Words = Language["ui"]["sourcesPage"];

/** The word for a key of the scenario's files, or the key itself if it has none. */
const worded = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** How a sources page, on paper or on the screen, speaks of claims and parts. */
export function sourceWords(words: Words, { articles }: Pick<SourcesReport, "articles">) {
  function reference(id: string, paragraphs: readonly number[]): string {
    const article = articles.find((one) => one.id === id)?.article;
    return words.reference(article?.short ?? article?.title ?? id, paragraphs);
  }
  function tell({ path, source }: Claim): Told {
    // `cards.openDay` is a card; `hazard` is one of its own.
    const kind = worded(words.kinds, String(path.at(-2) ?? path[0]));
    if (source === null) return { kind, mark: null, reference: "" };
    if ("article" in source)
      return { kind, mark: null, reference: reference(source.article, [source.paragraph].flat()) };
    return "background" in source
      ? { kind, mark: words.marks.background, reference: keptTogether(source.background) }
      : { kind, mark: words.marks.author, reference: keptTogether(source.author) };
  }
  const headingOf = ({ path, name }: SourcesPart): string => name ?? worded(words.headings, String(path[0]));
  return { tell, headingOf };
}
