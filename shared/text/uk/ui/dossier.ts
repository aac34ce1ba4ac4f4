import type { Language } from "../../language.ts";

/** Слова досьє. */
export const dossier: Language["ui"]["dossier"] = {
  short: "Досьє",
  of: (name) => `Досьє: ${name}`,
  asked: "Прилюдно вимагає",
  nothing: "Поки нічого.",
  aims: "Публічні цілі",
  breaks: "Скільки разів порушувала мовчання",
};
