import { LANGUAGE_CODES, LANGUAGES } from "../../shared/text/languages.ts";
import { ui } from "../text.ts";
import { chooseLanguage, chosenLanguage } from "./language.ts";
import { Radios } from "./Radios.tsx";

/** What everything is read in: each language as those who speak it call it. */
export const LanguageChoice = () => (
  <Radios
    label={ui().settings.language}
    hint={ui().settings.languageHint}
    name="language"
    options={LANGUAGE_CODES.map((code) => ({ id: code, name: LANGUAGES[code].name, lang: code }))}
    chosen={chosenLanguage.value}
    onChoose={(code) => void chooseLanguage(code)}
  />
);
