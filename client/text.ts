import { computed, signal } from "@preact/signals";
import type { Language } from "../shared/text/language.ts";

const spoken = signal<Language | null>(null);

/** The language that everything is shown in. Throws before `speak`: nothing is drawn before the first one is there. */
export const language = computed((): Language => {
  if (spoken.value === null) throw new Error("no language is there yet");
  return spoken.value;
});

/** Shows everything in a language from now on. */
export function speak(next: Language): void {
  spoken.value = next;
}

/** The words of the pages. */
export const ui = (): Language["ui"] => language.value.ui;

/** Numbers as the reader writes them, in what pages show without a sentence around. */
export const plain = (value: number): string => language.value.numbers.plain(value);
export const signed = (value: number): string => language.value.numbers.signed(value);
