import type { Scenario } from "./scenario.ts";

/** Texts of a scenario in another language, each where the scenario has its own; items of lists by their position, from 0. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The languages that a scenario can be read in beside its own, by their two letters. */
export type Translations = Readonly<Record<string, Texts>>;

type Fields = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Texts take the place of texts. What is no text, or isn't there, stays as it is. */
function spoken(original: unknown, texts: string | Texts | undefined): unknown {
  if (texts === undefined || !isTree(original))
    return typeof original === "string" && typeof texts === "string" ? texts : original;
  if (typeof texts === "string") return original;
  const below = (value: unknown, key: string | number): unknown =>
    Object.hasOwn(texts, key) ? spoken(value, texts[key]) : value;
  if (Array.isArray(original)) return original.map(below);
  return Object.fromEntries(Object.entries(original).map(([key, value]) => [key, below(value, key)]));
}

/** The scenario with its texts in another language: the same to the rules, which read none of them. */
export const inLanguage = (scenario: Scenario, language: string, texts: Texts): Scenario => ({
  // Nothing but texts is replaced, and by nothing but texts.
  ...(spoken(scenario, texts) as Scenario),
  language,
});

/** The scenario in a language, or as it was written if it isn't told in that one. */
export function toldIn(scenario: Scenario, translations: Translations, language: string): Scenario {
  const texts = Object.hasOwn(translations, language) ? translations[language] : undefined;
  return texts === undefined ? scenario : inLanguage(scenario, language, texts);
}

/** The texts in which something that was translated differs from the original. */
export function textsOf(original: Fields, translated: Fields): Texts {
  const texts: Record<string, string | Texts> = {};
  for (const [key, value] of Object.entries(translated)) {
    const before = original[key];
    if (typeof value === "string" && typeof before === "string" && value !== before) texts[key] = value;
    if (!isTree(value) || !isTree(before)) continue;
    const below = textsOf(before, value);
    if (Object.keys(below).length > 0) texts[key] = below;
  }
  return texts;
}
