import type { ComponentChildren } from "preact";
import { useShrink } from "./useShrink.ts";

interface Props {
  /** About so many lines stand in it. */
  readonly lines: number;
  readonly children: ComponentChildren;
}

/** Panels below each other, in letters as large as all their lines have room for. */
export function ProjectorStack({ lines, children }: Props) {
  const [panels, shrink] = useShrink();
  return (
    <div class="projector-texts" ref={panels} style={{ "--lines": lines, "--shrink": shrink }}>
      {children}
    </div>
  );
}
