import { type Setting, type Theme, VISIONS } from "./look.ts";
import { SIZES, type Size } from "./sizes.ts";
import { VOICE_NAMES, type VoiceName } from "./voices.ts";

/** What somebody wants to look at; all that there is, where nothing is said. */
export interface Wanted {
  readonly size?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly language?: readonly string[] | undefined;
  readonly vision?: string | undefined;
}

const THEMES: readonly Theme[] = ["light", "dark"];

/** A language changes the length of texts, and no colour: by day is enough. */
const themesOf = (voice: VoiceName): readonly Theme[] => (voice === "en" ? THEMES : ["light"]);

/** Every way in which states are looked at, each with the sizes that one browser can show. */
export function settingsOf({
  size,
  theme,
  language,
  vision,
}: Wanted): readonly (Setting & { sizes: readonly Size[] })[] {
  const sizes = SIZES.filter(({ name }) => size?.includes(name) ?? true);
  const scales = [...new Set(sizes.map(({ scale }) => scale))];
  const voices = VOICE_NAMES.filter((name) => language?.includes(name) ?? true);
  return voices.flatMap((voice) =>
    (theme ? THEMES.filter((one) => theme.includes(one)) : themesOf(voice)).flatMap((shown) =>
      scales.map((scale) => ({
        voice,
        theme: shown,
        scale,
        vision: VISIONS.find((one) => one === vision) ?? null,
        sizes: sizes.filter((one) => one.scale === scale),
      })),
    ),
  );
}
