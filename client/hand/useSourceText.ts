import type { Source } from "../../shared/model/source.ts";
import { useTable } from "../play/useTable.ts";

/** Where a claim comes from: the article and its paragraph, common knowledge, or the author's assumption. */
export function useSourceText(): (source: Source) => string {
  const { view, ui } = useTable();
  return (source) => {
    if ("background" in source) return ui.sources.background(source.background);
    if ("author" in source) return ui.sources.author(source.author);
    const paragraphs = Array.isArray(source.paragraph) ? source.paragraph : [source.paragraph];
    return ui.sources.article(view.scenario.articles[source.article]?.title ?? source.article, paragraphs);
  };
}
