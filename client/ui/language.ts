import { computed, signal } from "@preact/signals";
import { isSpoken, LANGUAGES, type LanguageCode } from "../../shared/text/languages.ts";
import { speak, ui } from "../text.ts";
import { keep, kept } from "./kept.ts";
import { say } from "./notice.ts";

/** Where this browser keeps what the reader has chosen. */
const KEY = "language";

function remembered(): LanguageCode | null {
  const code = kept(KEY) ?? "";
  return isSpoken(code) ? code : null;
}

/** The first of the browser's languages that is spoken here: `de-AT` is German. */
const preferred = (): LanguageCode =>
  navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isSpoken) ?? "en";

const choice = signal<LanguageCode>(remembered() ?? preferred());

export const chosenLanguage = computed(() => choice.value);

/** Fetches the sentences of the chosen language and shows everything in it. Rejects if they can't be fetched. */
export async function speakChosen(): Promise<void> {
  const code = choice.value;
  const sentences = await LANGUAGES[code].load();
  // Meanwhile another may have been chosen.
  if (code !== choice.value) return;
  document.documentElement.lang = code;
  speak(sentences);
}

/** Shows everything in another language, and keeps it for the next visit. */
export async function chooseLanguage(code: LanguageCode): Promise<void> {
  const before = choice.value;
  choice.value = code;
  try {
    await speakChosen();
    keep(KEY, code);
  } catch {
    choice.value = before;
    say(ui().http.failed);
  }
}
