import { useRef, useState } from "preact/hooks";
import type { Draft, DraftAnswer } from "../../shared/protocol/draft.ts";
import { checkDraft } from "../http.ts";
import { ui } from "../text.ts";
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
  const { draft } = chosen;
  onRead(draft.folder);
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
  return { trying, choose };
}
