import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { ui } from "../text.ts";
import { Icon } from "./Icon.tsx";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Room for two columns, or for a form beside what it leads to. */
  readonly wide?: boolean | "wider";
}

/** The browser's own dialog: focus moves in, Escape closes, focus returns to where it was. */
export function Dialog({ title, onClose, children, wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${wide === "wider" ? "dialog-wider" : wide ? "dialog-wide" : ""}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      {/* A dialog stands wherever its button does: a header here would be another banner of the page. */}
      <div class="dialog-head">
        <h2 id={id} class="heading-2">
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={ui().common.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
