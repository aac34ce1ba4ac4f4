import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { narrow } from "../ui/narrow.ts";
import { Prose } from "../ui/Prose.tsx";
import { type Box, type Placement, placed } from "../ui/placement.ts";

export interface CardProps {
  readonly number: number;
  readonly of: number;
  /** Whether nothing comes after it. */
  readonly last: boolean;
  readonly title: string;
  readonly text: string;
  /** What it points at, on the screen; null: nothing that can be seen. */
  readonly box: Box | null;
  readonly onNext: () => void;
  /** Null: it is on the page already, or nobody knows the way. */
  readonly onShow: (() => void) | null;
  readonly onSkip: () => void;
  readonly onClose: () => void;
}

/** Time until a screen reader has noticed where the card is; ms. */
const NOTICED = 150;

/** Read out when it changes, without taking the focus. */
function Said({ text }: { readonly text: string }) {
  const [said, say] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => say(text), NOTICED);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hidden-text" role="status">
      {said}
    </p>
  );
}

/** Keeps the room that a docked card takes free at the foot of the page. */
function useRoom(height: number): void {
  const room = narrow.value ? `${height}px` : "0px";
  useEffect(() => {
    document.documentElement.style.setProperty("--lesson-room", room);
    return () => document.documentElement.style.removeProperty("--lesson-room");
  }, [room]);
}

/** Beside what it points at, or docked where there is no room for that. */
function usePlacement(box: Box | null, text: string) {
  const card = useRef<HTMLElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = card.current ?? {};
    setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
  }, [text, box, narrow.value]);
  useRoom(size.height);
  const screen = { width: innerWidth, height: innerHeight };
  const placement: Placement | null = narrow.value ? null : placed(box, { card: size, screen });
  return { card, placement };
}

/** A lesson: what to do at one part of the page, and why. It points there and leaves the focus where it is. */
export function LessonCard(props: CardProps) {
  const { number, of, last, title, text, box, onNext, onShow, onSkip, onClose } = props;
  const { ui } = useTable();
  const { card, placement } = usePlacement(box, text);
  return (
    <section
      ref={card}
      class={`lesson ${placement?.side ? `lesson-${placement.side}` : ""}`}
      style={
        placement === null
          ? {}
          : { left: `${placement.left}px`, top: `${placement.top}px`, "--arrow": `${placement.arrow}px` }
      }
      aria-label={`${ui.lessons.region}: ${title}`}
    >
      <header>
        <p class="caption">{ui.lessons.number(number, of)}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={ui.lessons.close}
          title={ui.lessons.close}
          onClick={onClose}
        >
          <Icon name="x" size="s" />
        </button>
      </header>
      <h2 class="heading-3">{title}</h2>
      <Prose text={text} />
      <Said text={`${title}. ${text}`} />
      <footer>
        {onShow !== null && (
          <button type="button" class="button button-primary button-small" onClick={onShow}>
            {ui.lessons.show}
          </button>
        )}
        <button
          type="button"
          class={`button button-${onShow === null ? "primary" : "secondary"} button-small`}
          onClick={onNext}
        >
          {last ? ui.lessons.done : ui.lessons.next}
        </button>
        {!last && (
          <button type="button" class="button button-quiet button-small" onClick={onSkip}>
            {ui.lessons.skip}
          </button>
        )}
      </footer>
    </section>
  );
}
