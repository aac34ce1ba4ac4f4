import { monogram } from "./monogram.ts";

interface Props {
  readonly codes: readonly string[];
  readonly short: string;
  /** The short names of all parties: their letters differ. */
  readonly among?: readonly string[];
}

/** The short names of parties, whose letters differ. */
export const shortsOf = (parties: readonly { readonly short: string }[]): readonly string[] =>
  parties.map(({ short }) => short);

/** Decoration: the name stands beside it, or in the label of what holds it. Without flags two letters. */
export function FlagsOf({ codes, short, among }: Props) {
  if (codes.length === 0)
    // Drawn by the style sheet, as a picture would be: no text that a label would have to repeat.
    return <span class="flags flags-none" aria-hidden="true" data-letters={monogram(short, among)} />;
  return (
    <span class={`flags flags-${codes.length}`} aria-hidden="true">
      {codes.map((code) => (
        <img key={code} src={`/flags/${code}.svg`} alt="" width="20" height="20" />
      ))}
    </span>
  );
}
