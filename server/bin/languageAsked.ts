import { isSpoken, LANGUAGE_CODES, type LanguageCode } from "../../shared/text/languages.ts";

/** How `--lang` stands in a command's usage. */
export const LANGUAGE_USAGE = `[--lang ${LANGUAGE_CODES.join(" | ")}]`;

/** What `--lang` asks for: English if it isn't there; null if nothing is said in that language. */
export const languageAsked = (typed: string | undefined): LanguageCode | null =>
  typed === undefined ? "en" : isSpoken(typed) ? typed : null;
