import type { Intent } from "../../shared/rules/index.ts";
import { useTable } from "../play/useTable.ts";
import type { Draft } from "../session/session.ts";
import { say } from "./notice.ts";

/** Submits something; a refusal is said in a sentence. Resolves to whether it was done. */
export function useSubmit(): (draft: Intent | Draft) => Promise<boolean> {
  const { session, text, names } = useTable();
  return async (draft) => {
    const answer = await session.submit(draft);
    if (!answer.ok) say(text.refusals[answer.refusal.code](answer.refusal.about ?? {}, names));
    return answer.ok;
  };
}
