import type { ComponentChildren } from "preact";

interface Props {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A part of a panel that scrolls, by keyboard too. */
export const Scroll = ({ label, class: extra = "", children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keyboard
  // biome-ignore lint/a11y/useSemanticElements: it groups no fields
  <div class={`scroll ${extra}`} role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
