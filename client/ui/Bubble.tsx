import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Between the bubble and what it speaks of, and between it and the window's edge; px. */
const GAP = 6;

interface Props {
  readonly text: string;
  /** The control that it explains. */
  readonly at: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Below the control, or above it where there is no room; never beyond the window. */
function place(bubble: HTMLElement, control: HTMLElement): void {
  const [own, its] = [bubble.getBoundingClientRect(), control.getBoundingClientRect()];
  const below = its.bottom + GAP;
  const top = below + own.height > innerHeight - GAP ? its.top - GAP - own.height : below;
  const left = Math.min(its.left, innerWidth - own.width - GAP);
  Object.assign(bubble.style, { top: `${Math.max(GAP, top)}px`, left: `${Math.max(GAP, left)}px` });
}

/** A sentence beside a control: why it did nothing. It is read out, covers nothing else for long, and goes with the next act. */
export function Bubble({ text, at, onClose }: Props) {
  const bubble = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!bubble.current || !at.current) return;
    // Above everything, dialogs too. Where the browser can't, it stands on the page.
    bubble.current.showPopover?.();
    place(bubble.current, at.current);
  }, [text]);
  useLayoutEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && onClose();
    const control = at.current;
    document.addEventListener("keydown", onKey);
    window.addEventListener("scroll", onClose, { capture: true, once: true });
    control?.addEventListener("blur", onClose);
    return () => {
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("scroll", onClose, { capture: true });
      control?.removeEventListener("blur", onClose);
    };
  }, []);
  return (
    <span ref={bubble} popover="manual" class="bubble" role="alert">
      {text}
    </span>
  );
}
