import type { ComponentChildren } from "preact";

interface Props {
  /** About so many lines stand in it. */
  readonly lines: number;
  readonly children: ComponentChildren;
}

/** Panels below each other, in letters as large as all their lines have room for. */
export const ProjectorStack = ({ lines, children }: Props) => (
  <div class="projector-texts" style={{ "--lines": lines }}>
    {children}
  </div>
);
