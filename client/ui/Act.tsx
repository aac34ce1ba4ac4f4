import type { Intent } from "../../shared/rules/index.ts";
import { useTable } from "../play/useTable.ts";
import type { Draft } from "../session/session.ts";
import { ActButton, type Look } from "./ActButton.tsx";
import { useRefusalText } from "./useSubmit.ts";

interface ActProps extends Look {
  /** What is submitted; also what is asked about beforehand. */
  readonly intent: Intent;
  /** The same with people's words in it, where it has words. */
  readonly draft?: Draft;
  /** Called when the server has said yes. */
  readonly onDone?: () => void;
}

/** Why something would be refused, in a sentence; null if it wouldn't. */
export function useWhyNot(intent: Intent): string | null {
  const { session } = useTable();
  const textOf = useRefusalText();
  const refusal = session.whyNot(intent);
  return refusal && textOf(refusal);
}

/** The reason in sight, where there is room for it beside the grey button; the button itself has it read out. */
export function WhyNot({ intent }: { readonly intent: Intent }) {
  const why = useWhyNot(intent);
  return why === null ? null : (
    <p class="form-error" aria-hidden="true">
      {why}
    </p>
  );
}

/** A button that submits something. Grey with the reason if it would be refused, and the reason beside it if it was. */
export function Act({ intent, draft, onDone, ...look }: ActProps) {
  const { session } = useTable();
  const textOf = useRefusalText();
  const act = async () => {
    const answer = await session.submit(draft ?? intent);
    if (!answer.ok) return textOf(answer.refusal);
    onDone?.();
    return null;
  };
  return <ActButton {...look} why={useWhyNot(intent)} act={act} />;
}
