import { language, ui } from "../text.ts";
import { languageNamed } from "./languageNamed.ts";

/** Says what language a scenario's texts are in, if that isn't the reader's. */
export function Untranslated({ written }: { readonly written: string }) {
  if (written === language.value.code) return null;
  return <p class="caption">{ui().settings.untranslated(languageNamed(written))}</p>;
}
