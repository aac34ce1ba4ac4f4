import type { ComponentChildren } from "preact";
import { useShrink } from "./useShrink.ts";

interface Props {
  readonly children: ComponentChildren;
  /** Whether it is read out when it comes. */
  readonly live?: boolean;
}

/** The Council's own page, enlarged for a wall as far as all of it has room. */
export function ProjectorLarge({ children, live = false }: Props) {
  const [page, shrink] = useShrink();
  return (
    <div
      class="projector-large"
      ref={page}
      style={{ "--shrink": shrink }}
      aria-live={live ? "polite" : undefined}
    >
      {children}
    </div>
  );
}
