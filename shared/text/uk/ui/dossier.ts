import type { Language } from "../../language.ts";
import { sentence } from "../lists.ts";

/** Слова досьє. */
export const dossier: Language["ui"]["dossier"] = {
  short: "Досьє",
  of: (name) => `Досьє: ${name}`,
  asked: "Публічні вимоги",
  nothing: "Поки що нічого.",
  aims: "Публічні цілі",
  shown: (name) => `Що вам показали про делегацію «${sentence(name)}»`,
  shownThen: "Так було, коли вам це показали.",
  shownNothing: "Нічого.",
  breaks: "Скільки разів порушено мовчання",
};
