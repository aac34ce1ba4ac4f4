import { ui } from "../text.ts";
import { Radios } from "./Radios.tsx";
import { chooseTheme, chosenTheme, THEMES } from "./theme.ts";

/** Light, dark, or as the system has it. */
export const ThemeChoice = () => (
  <Radios
    label={ui().settings.theme}
    name="theme"
    options={THEMES.map((id) => ({ id, name: ui().settings.themes[id] }))}
    chosen={chosenTheme.value}
    onChoose={chooseTheme}
  />
);
