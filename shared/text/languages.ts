import type { Language } from "./language.ts";

interface Spoken {
  /** As those who speak it call it. */
  readonly name: string;
  /** Fetches its sentences: a page holds only those of the language that it is read in. */
  readonly load: () => Promise<Language>;
}

/** Languages that everything can be said in, by their two letters (ISO 639-1). One more is one more line. */
export const LANGUAGES = {
  en: { name: "English", load: async () => (await import("./english.ts")).ENGLISH },
  de: { name: "Deutsch", load: async () => (await import("./german.ts")).GERMAN },
  uk: { name: "Українська", load: async () => (await import("./ukrainian.ts")).UKRAINIAN },
} as const satisfies Readonly<Record<string, Spoken>>;
export type LanguageCode = keyof typeof LANGUAGES;

/** Of all languages that there are, in the order of the list. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES).filter((code) => isSpoken(code));

export function isSpoken(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}
