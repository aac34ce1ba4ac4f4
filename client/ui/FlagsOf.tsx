import { monogram } from "./monogram.ts";

/** Decoration: the name stands beside it, or in the label of what holds it. Without flags two letters. */
export function FlagsOf({ codes, short }: { readonly codes: readonly string[]; readonly short: string }) {
  if (codes.length === 0)
    // Drawn by the style sheet, as a picture would be: no text that a label would have to repeat.
    return <span class="flags flags-none" aria-hidden="true" data-letters={monogram(short)} />;
  return (
    <span class={`flags flags-${codes.length}`} aria-hidden="true">
      {codes.map((code) => (
        <img key={code} src={`/flags/${code}.svg`} alt="" width="20" height="20" />
      ))}
    </span>
  );
}
