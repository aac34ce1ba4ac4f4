import { readFileSync } from "node:fs";
import { type Colour, colourOf, contrast } from "../../client/dev/audit/colour.ts";
import { PAIRS, type Pair } from "./pairs.ts";

const STYLES = ["tokens.css", "mapTokens.css"];
const TOKEN = /--([\w-]+): light-dark\((#[0-9a-f]{6}|rgb\([^)]*\)), (#[0-9a-f]{6}|rgb\([^)]*\))\);/g;

export interface Tones {
  readonly light: Colour;
  readonly dark: Colour;
}

/** Every colour of the styles by its token, by day and by night. */
export function readTones(): ReadonlyMap<string, Tones> {
  const tones = new Map<string, Tones>();
  for (const file of STYLES) {
    const css = readFileSync(new URL(`../../client/styles/${file}`, import.meta.url), "utf8");
    for (const [, token = "", light = "", dark = ""] of css.matchAll(TOKEN))
      tones.set(token, { light: colourOf(light), dark: colourOf(dark) });
  }
  return tones;
}

/** A pair with its contrast by day and by night, from 1 to 21. */
export interface Measured extends Pair {
  readonly light: number;
  readonly dark: number;
}

/** Throws if a pair names a token that the styles don't have. */
export function measuredPairs(): readonly Measured[] {
  const tones = readTones();
  const toneOf = (token: string): Tones => {
    const tone = tones.get(token);
    if (!tone) throw new Error(`the styles have no colour --${token}`);
    return tone;
  };
  return PAIRS.map((pair) => {
    const [above, below] = [toneOf(pair.above), toneOf(pair.below)];
    const light = contrast(above.light, below.light);
    return { ...pair, light, dark: contrast(above.dark, below.dark) };
  });
}

/** As much as is there: 4.49 is not shown as 4.5. */
const shown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

/** The table as Markdown. */
export function contrastTable(): string {
  const rows = measuredPairs().map(
    ({ above, below, least, use, light, dark }) =>
      `| \`${above}\` on \`${below}\` | ${use} | ${least} | ${shown(light)} | ${shown(dark)} |`,
  );
  return ["| Colours | Use | At least | Light | Dark |", "| --- | --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}
