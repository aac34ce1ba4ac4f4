import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ui } from "../text.ts";
import { Icon } from "./Icon.tsx";
import { narrow } from "./narrow.ts";

interface Props {
  readonly children: ComponentChildren;
  /** What can be done about it: there once it is unfolded, or where there is room. */
  readonly acts?: ComponentChildren;
}

/** Words that take one line on phones until they are unfolded. Whoever hears the page hears all of them. */
export function OneLine({ children, acts }: Props) {
  const [open, setOpen] = useState(false);
  const words = ui().common;
  if (!narrow.value)
    return (
      <>
        <p>{children}</p>
        {acts}
      </>
    );
  return (
    <>
      <p class={open ? "one-line-open" : "one-line"}>{children}</p>
      <button
        type="button"
        class="icon-button"
        aria-expanded={open}
        aria-label={open ? words.fold : words.unfold}
        title={open ? words.fold : words.unfold}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "up" : "down"} size="s" />
      </button>
      {open && acts}
    </>
  );
}
