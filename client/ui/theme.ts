import { computed, effect, signal } from "@preact/signals";
import { keep, kept } from "./kept.ts";
import { mediaSignal } from "./media.ts";

/** What the reader has chosen; `system`: whatever the system shows. */
export const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Where this browser keeps it. Only what differs from the system is kept. */
const KEY = "theme";

const remembered = (): ThemeChoice => THEMES.find((theme) => theme === kept(KEY)) ?? "system";

const choice = signal<ThemeChoice>(remembered());
const systemIsDark = mediaSignal("(prefers-color-scheme: dark)");

export const chosenTheme = computed(() => choice.value);

/** Whether pages are dark now. Canvases draw themselves anew when it changes. */
export const isDark = computed(() =>
  choice.value === "system" ? systemIsDark.value : choice.value === "dark",
);

/** Shows the theme, and keeps it for the next visit. */
export function chooseTheme(theme: ThemeChoice): void {
  keep(KEY, theme === "system" ? null : theme);
  choice.value = theme;
}

/** The styles follow the system unless the root says otherwise. */
function show(theme: ThemeChoice): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

effect(() => show(choice.value));
