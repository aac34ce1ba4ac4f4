import type { Refusal } from "../../shared/model/refusal.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { useTable } from "../play/useTable.ts";
import type { Draft } from "../session/session.ts";
import { say } from "./notice.ts";

/** Says a refusal in a sentence. */
export function useRefusalText(): (refusal: Refusal) => string {
  const { text, names } = useTable();
  return ({ code, about }) => text.refusals[code](about ?? {}, names);
}

/** Submits something; a refusal is said in a sentence. Resolves to whether it was done. */
export function useSubmit(): (draft: Intent | Draft) => Promise<boolean> {
  const { session } = useTable();
  const textOf = useRefusalText();
  return async (draft) => {
    const answer = await session.submit(draft);
    if (!answer.ok) say(textOf(answer.refusal));
    return answer.ok;
  };
}
