/** How wide letters are in the face of the column heads, in hundredths of its size; all others are ordinary ones. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijlIіїІЇ.,'’", 28],
  ["ftr-", 35],
  ["cszгґєсзт", 46],
  ["evxyFLYехуГ", 50],
  ["DGHNOQUДЗИЙЛНОПЦм", 65],
  ["mwMWжфшщюЖМФШЩЮ", 82],
];
const ORDINARY = 53;

/** The size of the column heads, and by how much their letters are set closer; in px, as in draft.css. */
const SIZE = 12.5;
const CLOSER = 0.3;

/** What stays free between two names, so that they don't read as one word. */
const GAP = 4;

function width(letter: string): number {
  const [, hundredths] = WIDTHS.find(([letters]) => letters.includes(letter)) ?? ["", ORDINARY];
  return (hundredths / 100) * SIZE - CLOSER;
}

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + width(letter), 0);

/** How wide a column is, in px: the more members there are, the less, or the clauses would have no room beside them. */
export function columnWidth(members: number): number {
  if (members <= 4) return 52;
  return members === 5 ? 40 : 38;
}

/** Where the window is narrow, a column is as wide as flags, whoever they belong to; px, as in laptop.css. */
export const NARROW_COLUMN = 29;

/** A short name as it fits over a column of so many px: whole, or its beginning and a full stop. */
export function abbreviated(name: string, column: number): string {
  const fits = (text: string) => widthOf(text) <= column - GAP;
  if (fits(name)) return name;
  const letters = [...name];
  const beginnings = letters.map(
    (_, cut) =>
      `${letters
        .slice(0, letters.length - 1 - cut)
        .join("")
        .trimEnd()}.`,
  );
  const short = beginnings.find(fits) ?? "";
  // A full stop in place of one letter saves nothing.
  return short.length === name.length && widthOf(name) <= column ? name : short;
}
