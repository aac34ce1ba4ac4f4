import { type Estimate, type Hazard, ODDS } from "../../model/hazard.ts";

/** What whoever looks at the estimate assumes; at first what the scenario's author does. */
export interface Assumptions {
  /** In per cent a year. */
  readonly baseline: Estimate;
  /** What each factor at its full level multiplies the odds by. */
  readonly odds: Readonly<Record<string, Estimate>>;
}

/** The author's own. */
export const assumptionsOf = ({ baseline, factors }: Hazard): Assumptions => ({
  baseline,
  odds: Object.fromEntries(Object.entries(factors).map(([id, { odds }]) => [id, odds])),
});

/** Those of another reading: the author's, but where it says otherwise. */
export function assumptionsOfReading(hazard: Hazard, reading: string): Assumptions {
  const own = assumptionsOf(hazard);
  return { ...own, odds: { ...own.odds, ...hazard.readings[reading]?.odds } };
}

const clamp = (n: number, least: number, most: number): number => Math.max(least, Math.min(most, n));

/** The same range around another centre: as many times wider or narrower on either side as before. */
export function movedTo(
  { low, central, high }: Estimate,
  to: number,
  { least, most }: { readonly least: number; readonly most: number } = ODDS,
): Estimate {
  const scaled = (n: number) => clamp((n * to) / central, least, most);
  return { low: scaled(low), central: clamp(to, least, most), high: scaled(high) };
}
