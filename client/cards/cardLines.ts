import type { Effect } from "../../shared/model/effect.ts";
import type { EffectLine } from "../../shared/text/effectLine.ts";

/** A line of what a card does. */
export interface FaceLine extends EffectLine {
  /** It hangs on a die. */
  readonly chance: boolean;
}

type Indented = Pick<FaceLine, "depth">;

/** Rows of words that an effect takes at most, if its card has the room. */
const MOST_ROWS = 4;

/** What a card shows of its effects: so many lines, each with so many rows of words at most. */
export interface Fit {
  readonly lines: number;
  readonly rows: number;
  /** Whether there is room to say that there are more. */
  readonly tells: boolean;
}

/** All that a card does, line by line. What is merely told of it comes last: it is the first to find no room. */
export function linesOf(
  effects: readonly Effect[],
  tell: (effects: readonly Effect[]) => readonly EffectLine[],
): readonly FaceLine[] {
  const isTold = (effect: Effect) => "flag" in effect;
  const ordered = [...effects.filter((one) => !isTold(one)), ...effects.filter(isTold)];
  return ordered.flatMap((effect) => tell([effect]).map((line) => ({ ...line, chance: "die" in effect })));
}

/** Numbers of first lines that can stand alone, the greatest first: none ends with the head of what would be missing. */
const endsOf = (lines: readonly Indented[]): readonly number[] =>
  lines
    .flatMap((line, index) => (line.depth < (lines[index + 1]?.depth ?? 0) ? [] : [index + 1]))
    .toReversed();

/** Ways to show these lines, from a roomy card to a full one: lines are left out before the words of one are cut. */
export function fitsOf(lines: readonly Indented[]): readonly Fit[] {
  const ends = endsOf(lines);
  const least = ends.at(-1) ?? 0;
  const rows = Array.from({ length: MOST_ROWS }, (_, less) => MOST_ROWS - less);
  return [
    ...ends.map((end) => ({ lines: end, rows: MOST_ROWS, tells: true })),
    ...rows.map((some) => ({ lines: least, rows: some, tells: false })),
    ...(least > 1 ? [{ lines: 0, rows: 1, tells: true }] : []),
  ];
}

/** What is said of lines that have no room: how many there are, or that chance decides if nothing else says so. */
export function saidOfRest(
  lines: readonly FaceLine[],
  shown: number,
  say: { readonly more: (lines: number) => string; readonly byChance: string },
): string {
  const rest = lines.slice(shown);
  if (rest.length === 0) return "";
  const isNews = rest.some(({ chance }) => chance) && !lines.slice(0, shown).some(({ chance }) => chance);
  return isNews ? say.byChance : say.more(rest.length);
}
