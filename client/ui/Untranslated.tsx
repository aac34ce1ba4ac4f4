import { language, ui } from "../text.ts";

/** Says what language a scenario's texts are in, if that isn't the reader's. */
export function Untranslated({ written }: { readonly written: string }) {
  const { code, locale } = language.value;
  if (written === code) return null;
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(written) ?? written;
  return <p class="caption">{ui().settings.untranslated(name)}</p>;
}
