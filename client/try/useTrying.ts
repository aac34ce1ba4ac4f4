import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft, DraftAnswer } from "../../shared/protocol/draft.ts";
import { checkDraft } from "../http.ts";
import { language, ui } from "../text.ts";
import { type ChoiceRefusal, type Found, readChosen } from "./chosen.ts";

/** How far trying a scenario has come. */
export type Trying =
  | { readonly at: "start" }
  | { readonly at: "reading" }
  | { readonly at: "checking"; readonly folder: string }
  | { readonly at: "refused"; readonly sentence: string }
  | { readonly at: "checked"; readonly draft: Draft; readonly answer: DraftAnswer };

const sentenceOf = (refusal: ChoiceRefusal, about: string): string => ui().trying.refused[refusal](about);

async function tried(found: readonly Found[], onRead: (folder: string) => void): Promise<Trying> {
  const chosen = await readChosen(found);
  if ("refusal" in chosen) return { at: "refused", sentence: sentenceOf(chosen.refusal, chosen.about) };
  onRead(chosen.draft.folder);
  return checked(chosen.draft);
}

async function checked(draft: Draft): Promise<Trying> {
  try {
    return { at: "checked", draft, answer: await checkDraft(draft) };
  } catch (reason) {
    return { at: "refused", sentence: reason instanceof Error ? reason.message : ui().http.failed };
  }
}

/** Tries what is chosen, one after the other: only the last choice counts. */
export function useTrying(): {
  readonly trying: Trying;
  readonly choose: (found: Promise<readonly Found[]>) => Promise<void>;
} {
  const [trying, setTrying] = useState<Trying>({ at: "start" });
  const last = useRef(0);
  const choose = async (finding: Promise<readonly Found[]>): Promise<void> => {
    last.current += 1;
    const mine = last.current;
    const show = (next: Trying): void => {
      if (mine === last.current) setTrying(next);
    };
    show({ at: "reading" });
    const found = await finding.catch(() => null);
    if (found === null) show({ at: "refused", sentence: sentenceOf("unreadable", "") });
    else show(await tried(found, (folder) => show({ at: "checking", folder })));
  };
  // What was told before is told anew in another language; until it comes, it stays.
  const { code } = language.value;
  const told = useRef(code);
  useEffect(() => {
    if (told.current === code) return;
    told.current = code;
    if (trying.at === "checked")
      void checked(trying.draft).then((next) => setTrying((now) => (now === trying ? next : now)));
  }, [code]);
  return { trying, choose };
}
