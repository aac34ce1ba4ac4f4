import type { Control } from "../../shared/model/lesson.ts";

interface Mark {
  readonly "data-lesson"?: Control;
  readonly "data-used"?: Control;
}

/** Marks a part of the page that a lesson can point at: it waits to be used, or has been. */
export const at = (control: Control, waits = true): Mark =>
  waits ? { "data-lesson": control } : { "data-used": control };
