import type { ComponentChildren } from "preact";

interface Props {
  /** What is in it, for who hears the page. */
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A table or a picture that may be wider than its place: it scrolls sideways, by keyboard too. */
export const Wide = ({ label, class: extra = "", children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keyboard
  // biome-ignore lint/a11y/useSemanticElements: it groups no fields
  <div class={`overflow ${extra}`} role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
