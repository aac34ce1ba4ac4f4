import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One part of the handover page, under its own heading. */
export function Part({ title, wide = false, children }: Props) {
  const id = useId();
  return (
    <section class={wide ? "panel handover-part wide" : "panel handover-part"} aria-labelledby={id}>
      <header class="panel-head">
        <h2 id={id} class="heading-2">
          {title}
        </h2>
      </header>
      <div class="padded">{children}</div>
    </section>
  );
}
