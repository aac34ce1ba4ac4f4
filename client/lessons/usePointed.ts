import { useEffect, useState } from "preact/hooks";
import type { Control } from "../../shared/model/lesson.ts";
import type { Box } from "../ui/placement.ts";
import { type Pointed, pointedAt, topDialog } from "./pointed.ts";

/** What a lesson points at, where that is on the screen, and the dialog that lies over everything else. */
export interface Spot extends Pointed {
  readonly box: Box | null;
  readonly dialog: HTMLDialogElement | null;
}

function boxOf(element: HTMLElement | null): Box | null {
  if (element === null) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

function spotOf(controls: readonly Control[]): Spot | null {
  const pointed = pointedAt(controls);
  return pointed && { ...pointed, box: boxOf(pointed.element), dialog: topDialog() };
}

const isSame = (a: Spot | null, b: Spot | null): boolean =>
  a?.element === b?.element &&
  a?.control === b?.control &&
  a?.dialog === b?.dialog &&
  JSON.stringify(a?.box) === JSON.stringify(b?.box);

const CHANGES = {
  ...{ subtree: true, childList: true, attributes: true },
  attributeFilter: ["open", "data-lesson", "data-used", "hidden", "class"],
};

/** Follows what a lesson points at, however the page changes, scrolls or is resized. */
export function usePointed(controls: readonly Control[]): Spot | null {
  const [spot, setSpot] = useState<Spot | null>(null);
  const key = controls.join(" ");
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const seen = spotOf(controls);
      setSpot((before) => (isSame(before, seen) ? before : seen));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const watcher = new MutationObserver(soon);
    watcher.observe(document.body, CHANGES);
    addEventListener("resize", soon);
    addEventListener("scroll", soon, { capture: true, passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
      removeEventListener("resize", soon);
      removeEventListener("scroll", soon, { capture: true });
    };
  }, [key]);
  return spot;
}
