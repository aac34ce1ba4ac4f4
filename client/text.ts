import { signal } from "@preact/signals";
import { ENGLISH } from "../shared/text/english.ts";
import type { Language } from "../shared/text/language.ts";

/** The language that everything is shown in. */
export const language = signal<Language>(ENGLISH);

/** The words of the pages. */
export const ui = (): Language["ui"] => language.value.ui;
