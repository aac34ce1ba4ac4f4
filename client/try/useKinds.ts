import { useEffect, useState } from "preact/hooks";
import { isSpoken, type LanguageCode } from "../../shared/text/languages.ts";
import { PROBLEM_SENTENCES, type ProblemSentences } from "../../shared/text/problems.ts";
import { language } from "../text.ts";

interface Kinds {
  readonly code: LanguageCode;
  readonly sentences: ProblemSentences;
}

/** A sentence for each kind of problem, in the reader's language; null for who reads what the check says, and until they are there. */
export function useKinds(): ProblemSentences | null {
  const { code } = language.value;
  const [kinds, setKinds] = useState<Kinds | null>(null);
  useEffect(() => {
    if (!isSpoken(code) || code === "en") return;
    let left = false;
    PROBLEM_SENTENCES[code]()
      .then((sentences) => {
        if (!left) setKinds({ code, sentences });
      })
      // Without them the sentences of the check say more, in English.
      .catch(() => {});
    return () => {
      left = true;
    };
  }, [code]);
  return kinds?.code === code ? kinds.sentences : null;
}
