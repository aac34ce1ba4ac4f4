import { language } from "../text.ts";

/** What a language, by its two letters, is called in the reader's. */
export const languageNamed = (code: string): string =>
  new Intl.DisplayNames(language.value.locale, { type: "language" }).of(code) ?? code;
