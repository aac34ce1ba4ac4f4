import { ui } from "../text.ts";
import { chooseTheme, chosenTheme, THEMES } from "./theme.ts";

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const words = ui().settings;
  return (
    <fieldset class="checks">
      <legend class="label">{words.theme}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={chosenTheme.value === theme}
            onChange={() => chooseTheme(theme)}
          />
          <span>{words.themes[theme]}</span>
        </label>
      ))}
    </fieldset>
  );
}
