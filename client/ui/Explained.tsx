import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Box, type Placement, placed, type Side } from "./placement.ts";

interface Props {
  readonly text: string;
  readonly children: ComponentChildren;
}

/** Time in which the pointer may cross from a word to its explanation; ms. */
const CROSSING = 150;

/** What takes a reader elsewhere than to the word and its explanation. */
const ELSEWHERE = ["pointerdown", "focusin", "input"] as const;

/** Closes on Escape, and when something else is touched, comes into focus, or is chosen. */
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
    for (const kind of ELSEWHERE) addEventListener(kind, touch, { capture: true });
    return () => {
      removeEventListener("keydown", key, { capture: true });
      for (const kind of ELSEWHERE) removeEventListener(kind, touch, { capture: true });
    };
  });
}

/** What follows a word is what its reader goes on to: that stays free, if it can. */
const SIDES: readonly Side[] = ["above", "below", "right", "left"];

/** Where it may lie: on the screen, and within the dialog that its word stands in, below what that is called. */
function roomFor(word: HTMLElement): Box {
  const body = word.closest(".dialog-body")?.getBoundingClientRect();
  const { left, width, top } = body ?? { left: 0, width: innerWidth, top: 0 };
  return { left, width, top, height: innerHeight - top };
}

/** Beside the word, if it can be. */
function placeBeside(word: HTMLElement, bubble: HTMLElement): Placement {
  const room = roomFor(word);
  bubble.style.maxWidth = `min(320px, ${room.width - 28}px)`;
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const at = word.getBoundingClientRect();
  const within = {
    ...{ left: at.left - room.left, top: at.top - room.top, width: at.width, height: at.height },
  };
  const place = placed(within, { card: { width, height }, screen: room }, SIDES);
  return { ...place, left: place.left + room.left, top: place.top + room.top };
}

/** A word that its reader came to by keyboard is followed where it is scrolled to; else the explanation goes. */
function useScroll(
  open: boolean,
  word: { readonly current: HTMLElement | null },
  on: Readonly<Record<"move" | "close", () => void>>,
) {
  useEffect(() => {
    if (!open) return;
    const scrolled = ({ target }: Event) => {
      if (!(target instanceof Node && target.contains(word.current))) return;
      if (word.current?.matches(":focus-visible")) on.move();
      else on.close();
    };
    addEventListener("scroll", scrolled, { capture: true, passive: true });
    return () => removeEventListener("scroll", scrolled, { capture: true });
  });
}

/** Shows the explanation over everything else, beside its word. */
function usePlace(open: boolean, close: () => void) {
  const word = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<Placement | null>(null);
  const move = () => {
    if (word.current && bubble.current) setPlace(placeBeside(word.current, bubble.current));
  };
  useLayoutEffect(() => {
    if (!open || !word.current || !bubble.current) return;
    const shown = bubble.current;
    shown.showPopover();
    move();
    return () => shown.hidePopover();
  }, [open]);
  useScroll(open, word, { move, close });
  return { word, bubble, style: place === null ? {} : { left: `${place.left}px`, top: `${place.top}px` } };
}

/** A word that explains itself: under the pointer, with the focus on it, or touched. */
export function Explained({ text, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = () => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  const hide = () => setOpen(false);
  const { word, bubble, style } = usePlace(open, hide);
  const leave = () => {
    leaving.current = setTimeout(hide, CROSSING);
  };
  useDismissal(open, box, hide);
  return (
    // A pointer that rests is not asked what comes to lie under it: only one that moves opens an explanation.
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard
    <span class="has-explanation" ref={box} onMouseMove={show} onMouseLeave={leave}>
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
