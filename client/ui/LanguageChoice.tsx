import { LANGUAGE_CODES, LANGUAGES } from "../../shared/text/languages.ts";
import { ui } from "../text.ts";
import { chooseLanguage, chosenLanguage } from "./language.ts";

/** What everything is read in: each language as those who speak it call it. */
export function LanguageChoice() {
  const words = ui().settings;
  return (
    <fieldset class="checks">
      <legend class="label">{words.language}</legend>
      <p class="hint">{words.languageHint}</p>
      {LANGUAGE_CODES.map((code) => (
        <label key={code}>
          <input
            type="radio"
            name="language"
            checked={chosenLanguage.value === code}
            onChange={() => void chooseLanguage(code)}
          />
          <span lang={code}>{LANGUAGES[code].name}</span>
        </label>
      ))}
    </fieldset>
  );
}
