import { useContext } from "preact/hooks";
import type { Article } from "../../shared/model/source.ts";
import { SessionContext } from "../play/useTable.ts";
import { language } from "../text.ts";
import { citedIn } from "./cited.ts";
import { Explained } from "./Explained.tsx";

/** The language of a match's scenario where it isn't the reader's, so that it is read out as what it is. */
function useForeign(): string | undefined {
  const written = useContext(SessionContext)?.view.value?.scenario.language;
  return written === language.value.code ? undefined : written;
}

const NONE: Readonly<Record<string, Article>> = {};
const useArticles = () => useContext(SessionContext)?.view.value?.scenario.articles ?? NONE;

const named = ({ title, author, publisher, date }: Article): string =>
  [author, title, publisher, date].filter((part) => part !== undefined).join(", ");

/** Words in which a short reference to an article, such as “A2 ¶3”, says which article it means. */
function Cited({ text }: { readonly text: string }) {
  return citedIn(text, useArticles()).map(({ words, article }, place) =>
    // The parts of one text keep their places.
    article === null ? (
      words
    ) : (
      <Explained key={place} text={named(article)}>
        {words}
      </Explained>
    ),
  );
}

/** Paragraphs of a scenario's text, separated by empty lines. */
export const Prose = ({ text }: { readonly text: string }) => (
  <div class="prose" lang={useForeign()}>
    {text.split(/\n\s*\n/).map((paragraph) => (
      <p key={paragraph}>
        <Cited text={paragraph} />
      </p>
    ))}
  </div>
);
