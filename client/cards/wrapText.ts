/** Width of a text in px. */
type WidthOf = (text: string) => number;

const ELLIPSIS = "…";

/**
 * Breaks a text into lines no wider than `width`, at most `most` of them; what is cut off is shown by dots.
 * A single word that is too wide is cut as well.
 */
export function wrapText(
  text: string,
  widthOf: WidthOf,
  { width, most }: { width: number; most: number },
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  const rest = lines.slice(most - 1).join(" ");
  if (lines.length > most) kept[most - 1] = rest;
  return kept.map((line) => shortened(line, widthOf, width));
}

/** The text, or as much of it as fits with dots at its end. */
export function shortened(text: string, widthOf: WidthOf, width: number): string {
  if (widthOf(text) <= width) return text;
  let end = text.length;
  while (end > 0 && widthOf(text.slice(0, end).trimEnd() + ELLIPSIS) > width) end--;
  return text.slice(0, end).trimEnd() + ELLIPSIS;
}

/** The same, with its dots before what it ends with, if it ends so. */
export function shortenedBefore(
  text: string,
  widthOf: WidthOf,
  { width, end }: { width: number; end: RegExp },
): string {
  const kept = end.exec(text)?.[0] ?? "";
  if (widthOf(text) <= width || widthOf(kept) > 0.7 * width) return shortened(text, widthOf, width);
  return shortened(text.slice(0, text.length - kept.length), widthOf, width - widthOf(kept)) + kept;
}
