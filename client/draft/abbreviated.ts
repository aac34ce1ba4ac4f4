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

/** What the last name may take beside its column, where the panel ends; px. */
const EDGE = 14;

const fits = (text: string, room: number): boolean => widthOf(text) <= room - GAP;

/** A short name as it fits into so many px: whole, or its beginning and a full stop. */
export function abbreviated(name: string, room: number): string {
  if (fits(name, room)) return name;
  const letters = [...name];
  const beginnings = letters.map(
    (_, cut) =>
      `${letters
        .slice(0, letters.length - 1 - cut)
        .join("")
        .trimEnd()}.`,
  );
  const short = beginnings.find((text) => fits(text, room)) ?? "";
  // A full stop in place of one letter saves nothing.
  return short.length === name.length && widthOf(name) <= room ? name : short;
}

/** What stands above and below a flag. Null: nothing; empty: room for a name, so that flags stand in one row. */
export interface Heading {
  readonly above: string | null;
  readonly below: string;
}

/**
 * The names over columns of so many px: below their flags. If that cuts one short, they stand by turns above and below,
 * and each has the room of two columns, the last that of the panel's edge.
 */
export function headings(names: readonly string[], column: number): readonly Heading[] {
  const inOneLine = names.map((name) => abbreviated(name, column));
  if (inOneLine.every((short, place) => short === names[place]))
    return inOneLine.map((below) => ({ above: null, below }));
  return names.map((name, place) => {
    const aside = place === names.length - 1 ? Math.min(column / 2, EDGE) : column / 2;
    const short = abbreviated(name, column + 2 * aside);
    return place % 2 === 0 ? { above: short, below: "" } : { above: "", below: short };
  });
}
