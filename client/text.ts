import { signal } from "@preact/signals";
import { ENGLISH } from "../shared/text/english.ts";
import type { Language } from "../shared/text/language.ts";

/** The language that everything is shown in. */
export const language = signal<Language>(ENGLISH);

/** The words of the pages. */
export const ui = (): Language["ui"] => language.value.ui;

/** Numbers as the reader writes them, in what pages show without a sentence around. */
export const plain = (value: number): string => language.value.numbers.plain(value);
export const signed = (value: number): string => language.value.numbers.signed(value);
