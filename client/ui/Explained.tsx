import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Placement, placed, type Side } from "./placement.ts";

interface Props {
  readonly text: string;
  readonly children: ComponentChildren;
}

/** Time in which the pointer may cross from a word to its explanation; ms. */
const CROSSING = 150;

/** Closes on Escape, and when something else is touched. */
function useDismissal(open: boolean, box: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // The explanation goes; a dialog that it stands in stays.
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    const touch = ({ target }: Event) => {
      if (!(target instanceof Node && box.current?.contains(target))) close();
    };
    addEventListener("keydown", key, { capture: true });
    addEventListener("pointerdown", touch, { capture: true });
    return () => {
      removeEventListener("keydown", key, { capture: true });
      removeEventListener("pointerdown", touch, { capture: true });
    };
  });
}

/** What follows a word is what its reader goes on to: that stays free, if it can. */
const SIDES: readonly Side[] = ["above", "below", "right", "left"];

/** Shows the explanation over everything else, beside its word. */
function usePlace(open: boolean) {
  const word = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<Placement | null>(null);
  useLayoutEffect(() => {
    if (!open || !word.current || !bubble.current) return;
    const shown = bubble.current;
    shown.showPopover();
    const { offsetWidth: width, offsetHeight: height } = shown;
    const screen = { width: innerWidth, height: innerHeight };
    setPlace(placed(word.current.getBoundingClientRect(), { card: { width, height }, screen }, SIDES));
    return () => shown.hidePopover();
  }, [open]);
  return { word, bubble, style: place === null ? {} : { left: `${place.left}px`, top: `${place.top}px` } };
}

/** A word that explains itself: under the pointer, with the focus on it, or touched. */
export function Explained({ text, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { word, bubble, style } = usePlace(open);
  const show = () => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  const hide = () => setOpen(false);
  const leave = () => {
    leaving.current = setTimeout(hide, CROSSING);
  };
  useDismissal(open, box, hide);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard
    <span class="has-explanation" ref={box} onMouseEnter={show} onMouseLeave={leave}>
      <button
        ref={word}
        type="button"
        class="explained-word"
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
      >
        {children}
      </button>
      <span ref={bubble} id={id} popover="manual" class="explanation" style={style} aria-hidden="true">
        {text}
      </span>
    </span>
  );
}
