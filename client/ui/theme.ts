import { computed, effect, signal } from "@preact/signals";
import { mediaSignal } from "./media.ts";

/** What the reader has chosen; `system`: whatever the system shows. */
export const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Where this browser keeps it. Only what differs from the system is kept. */
const KEY = "theme";

function remembered(): ThemeChoice {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "system";
  } catch {
    // Without any storage the choice holds until the page is left.
    return "system";
  }
}

function remember(choice: ThemeChoice): void {
  try {
    if (choice === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // As above.
  }
}

const choice = signal<ThemeChoice>(remembered());
const systemIsDark = mediaSignal("(prefers-color-scheme: dark)");

export const chosenTheme = computed(() => choice.value);

/** Whether pages are dark now. Canvases draw themselves anew when it changes. */
export const isDark = computed(() =>
  choice.value === "system" ? systemIsDark.value : choice.value === "dark",
);

/** Shows the theme, and keeps it for the next visit. */
export function chooseTheme(theme: ThemeChoice): void {
  remember(theme);
  choice.value = theme;
}

/** The styles follow the system unless the root says otherwise. */
function show(theme: ThemeChoice): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

effect(() => show(choice.value));
