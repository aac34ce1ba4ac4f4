import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Control } from "../../shared/model/lesson.ts";
import { at } from "../lessons/at.ts";
import { Bubble } from "./Bubble.tsx";
import { say } from "./notice.ts";

export interface Look {
  readonly kind?: "primary" | "secondary" | "quiet";
  readonly small?: boolean;
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  /** What lessons call it. */
  readonly known?: Control;
  /** What has been used before it came to this: lessons go on. */
  readonly used?: Control;
  readonly children: ComponentChildren;
}

interface Props extends Look {
  /** Why it can't be done now, in a sentence; null: it can. */
  readonly why: string | null;
  /** Does it. Resolves to why it was refused after all; null if it was done. */
  readonly act?: () => Promise<string | null>;
}

/** What was refused, as long as that is worth saying. If the control goes before it was read, it is said elsewhere. */
function useRefused() {
  const [refused, setRefused] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  last.current = refused;
  useEffect(() => () => void (last.current !== null && say(last.current)), []);
  return [refused, setRefused] as const;
}

/**
 * A button that acts. Grey if it can't: the reason is read out with it, and stands beside it when it is tried all the
 * same. A double click, or a key held down, is one press: the second would fall on what stands there by then, and one
 * "Mark ready" too many passes over a whole step.
 */
export function ActButton({ why, act, kind = "secondary", small = false, ...rest }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useRefused();
  useEffect(() => setAsked(false), [why]);
  const press = async () => {
    setRefused(null);
    setAsked(why !== null);
    if (why !== null || busy || !act) return;
    setBusy(true);
    const no = await act();
    // What was refused may have gone from the page before the answer came.
    if (no !== null && !button.current) say(no);
    setRefused(no);
    setBusy(false);
  };
  const told = asked ? why : refused;
  const close = () => {
    setAsked(false);
    setRefused(null);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`button button-${kind}${small ? " button-small" : ""}`}
        aria-disabled={why !== null}
        aria-busy={busy}
        aria-describedby={why === null ? undefined : id}
        aria-label={rest.label}
        aria-pressed={rest.pressed}
        title={why ?? undefined}
        {...(rest.known && at(rest.known))}
        {...(rest.used && at(rest.used, false))}
        onKeyDown={(event) => event.repeat && event.key === "Enter" && event.preventDefault()}
        onClick={({ detail }) => detail < 2 && void press()}
      >
        {rest.children}
      </button>
      {why !== null && (
        <span id={id} class="hidden-text">
          {why}
        </span>
      )}
      {told !== null && <Bubble text={told} at={button} onClose={close} />}
    </>
  );
}
