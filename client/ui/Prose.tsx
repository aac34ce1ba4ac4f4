import { useContext } from "preact/hooks";
import { SessionContext } from "../play/useTable.ts";
import { language } from "../text.ts";

/** The language of a match's scenario where it isn't the reader's, so that it is read out as what it is. */
function useForeign(): string | undefined {
  const written = useContext(SessionContext)?.view.value?.scenario.language;
  return written === language.value.code ? undefined : written;
}

/** Paragraphs of a scenario's text, separated by empty lines. */
export const Prose = ({ text }: { readonly text: string }) => (
  <div class="prose" lang={useForeign()}>
    {text.split(/\n\s*\n/).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </div>
);
