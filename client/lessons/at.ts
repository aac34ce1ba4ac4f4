import type { Control } from "../../shared/model/lesson.ts";

/** Marks a part of the page that a lesson can point at, while it waits to be used. */
export const at = (control: Control, waits = true): { readonly "data-lesson"?: Control } =>
  waits ? { "data-lesson": control } : {};
