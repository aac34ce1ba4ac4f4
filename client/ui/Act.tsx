import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Control } from "../../shared/model/lesson.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import type { Draft } from "../session/session.ts";
import { say } from "./notice.ts";
import { useSubmit } from "./useSubmit.ts";

interface ActProps {
  /** What is submitted; also what is asked about beforehand. */
  readonly intent: Intent;
  /** The same with people's words in it, if it has any. */
  readonly draft?: Draft;
  readonly kind?: "primary" | "secondary" | "quiet";
  readonly small?: boolean;
  /** Called when the server has said yes. */
  readonly onDone?: () => void;
  readonly label?: string;
  readonly pressed?: boolean;
  /** What lessons call it. */
  readonly known?: Control;
  /** What has been used before it came to this: lessons go on. */
  readonly used?: Control;
  readonly children: ComponentChildren;
}

/** Why something would be refused, in a sentence; null if it wouldn't. */
function useWhyNot(intent: Intent): string | null {
  const { session, text, names } = useTable();
  const refusal = session.whyNot(intent);
  return refusal && text.refusals[refusal.code](refusal.about ?? {}, names);
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

/** A button that acts. Grey with the reason if it would be refused; the reason is read out and shown. */
export function Act({ intent, draft, kind = "secondary", small = false, onDone, ...rest }: ActProps) {
  const submit = useSubmit();
  const id = useId();
  const why = useWhyNot(intent);
  const act = async () => {
    if (why !== null) return say(why);
    if (await submit(draft ?? intent)) onDone?.();
  };
  return (
    <>
      <button
        type="button"
        class={`button button-${kind}${small ? " button-small" : ""}`}
        aria-disabled={why !== null}
        aria-describedby={why === null ? undefined : id}
        aria-label={rest.label}
        aria-pressed={rest.pressed}
        title={why ?? undefined}
        {...(rest.known && at(rest.known))}
        {...(rest.used && at(rest.used, false))}
        onClick={() => void act()}
      >
        {rest.children}
      </button>
      {why !== null && (
        <span id={id} class="hidden-text">
          {why}
        </span>
      )}
    </>
  );
}
