import type { Control } from "../../shared/model/lesson.ts";

/** The dialog on top of everything, if one is open: nothing else can be used then. */
export const topDialog = (): HTMLDialogElement | null =>
  [...document.querySelectorAll<HTMLDialogElement>("dialog[open]")].at(-1) ?? null;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Where a control is on the page and can be used now. */
function placeOf(control: Control): HTMLElement | null {
  const within: ParentNode = topDialog() ?? document;
  const marked = within.querySelectorAll<HTMLElement>(`[data-lesson="${control}"]`);
  return [...marked].find(isShown) ?? null;
}

/** What a lesson points at. */
export interface Pointed {
  readonly control: Control;
  /** Null: it is on another part of the page. */
  readonly element: HTMLElement | null;
}

/** The first of some controls that is on the page and waits to be used; else the first of all. */
export function pointedAt(controls: readonly Control[]): Pointed | null {
  const [first] = controls;
  if (first === undefined) return null;
  const control = controls.find((one) => placeOf(one) !== null) ?? first;
  return { control, element: placeOf(control) };
}
