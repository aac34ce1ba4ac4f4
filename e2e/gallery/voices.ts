import type { BrowserContext } from "@playwright/test";
import { pseudoLanguage } from "../../shared/testing/pseudoLanguage.ts";
import { ENGLISH } from "../../shared/text/english.ts";
import { GERMAN } from "../../shared/text/german.ts";
import type { Language } from "../../shared/text/language.ts";
import { UKRAINIAN } from "../../shared/text/ukrainian.ts";

/** The words that a state's buttons are found by: those of the language that it is looked at in. */
export type Words = Language["ui"];

export interface Voice {
  /** What the browser says that its reader reads. */
  readonly locale: string;
  readonly ui: Words;
}

/** Every language of the pages, and one that nobody speaks, in which all sentences are 40 per cent longer. */
export const VOICES = {
  en: { locale: "en-GB", ui: ENGLISH.ui },
  de: { locale: "de-DE", ui: GERMAN.ui },
  uk: { locale: "uk-UA", ui: UKRAINIAN.ui },
  pseudo: { locale: "en-GB", ui: pseudoLanguage(ENGLISH).ui },
} as const satisfies Readonly<Record<string, Voice>>;
export type VoiceName = keyof typeof VOICES;

export const VOICE_NAMES = Object.keys(VOICES) as readonly VoiceName[];

/** In place of the module with the English sentences: the same, longer. */
const LONGER = `import { ENGLISH as plain } from "./english.ts?plain";
import { pseudoLanguage } from "../testing/pseudoLanguage.ts";
export const ENGLISH = pseudoLanguage(plain);`;

/** Makes the pages of a browser speak the language that nobody speaks. No page that is built for players knows of it. */
export const speakPseudo = (context: BrowserContext): Promise<unknown> =>
  context.route(/\/shared\/text\/english\.ts$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: LONGER }),
  );
