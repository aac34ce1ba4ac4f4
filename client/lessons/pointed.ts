import { CONTROLS, type Control } from "../../shared/model/lesson.ts";

/** The dialog on top of everything, if one is open: nothing else can be used then. */
export const topDialog = (): HTMLDialogElement | null =>
  [...document.querySelectorAll<HTMLDialogElement>("dialog[open]")].at(-1) ?? null;

function shownIn(within: ParentNode, selector: string): HTMLElement | null {
  const marked = within.querySelectorAll<HTMLElement>(selector);
  return [...marked].find((element) => element.getClientRects().length > 0) ?? null;
}

/** Where a control waits to be used. */
const waiting = (control: Control): HTMLElement | null =>
  shownIn(topDialog() ?? document, `[data-lesson="${control}"]`);

/** Whether a control has served its purpose: it was used, or led to the dialog that is open. */
const isBehind = (control: Control): boolean =>
  shownIn(document, `[data-used="${control}"]`) !== null ||
  (topDialog() !== null && shownIn(document, `[data-lesson="${control}"]`) !== null);

/** What a lesson points at. */
export interface Pointed {
  readonly control: Control;
  /** Null: it is on another part of the page. */
  readonly element: HTMLElement | null;
}

/**
 * Of some controls the first that waits to be used. Those that are on every page come after the others: as long as
 * there is something to do elsewhere, the lesson is about that.
 */
export function pointedAt(controls: readonly Control[]): Pointed | null {
  const ahead = controls.filter((control) => waiting(control) !== null || !isBehind(control));
  const here = ahead.find((control) => CONTROLS[control] !== null && waiting(control) !== null);
  const control = here ?? ahead[0] ?? controls[0];
  return control === undefined ? null : { control, element: waiting(control) };
}
