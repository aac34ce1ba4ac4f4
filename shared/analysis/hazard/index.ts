import { wholeShares } from "../../model/wholeShares.ts";
import type { Assumptions } from "./assumptions.ts";
import { addedTo, chanceBy, overYears } from "./chance.ts";
import type { Levels } from "./levels.ts";
import { sharesOf } from "./shares.ts";

export { type Assumptions, assumptionsOf, assumptionsOfReading, movedTo } from "./assumptions.ts";
export { type Levels, levelsIn, levelsOfMatch } from "./levels.ts";

export interface Contribution {
  readonly factor: string;
  /** 0 to 100 per cent. */
  readonly level: number;
  /** Tenths of a percentage point that it adds to the chance; negative where it lowers it. */
  readonly tenths: number;
}

/** All in tenths of a per cent. `base` and the contributions add up exactly to `central`. */
export interface HazardOutlook {
  readonly base: number;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly contributions: readonly Contribution[];
}

const tenths = (chance: number): number => Math.round(chance * 1000);

/**
 * The chance of a new war within so many years, as a range, and what each factor has to do with it. The range
 * is that of all guesses erring to one side at once: wider than any of them alone.
 */
export function outlookFor(assumptions: Assumptions, levels: Levels, years: number): HazardOutlook {
  const at = (sum: number) => overYears(assumptions.baseline.central, sum, years);
  const parts = addedTo(assumptions, levels, "central");
  const by = (bound: "low" | "central" | "high") => tenths(chanceBy(assumptions, { levels, years }, bound));
  const [base, central] = [tenths(at(0)), by("central")];
  const shares = sharesOf(parts, (sum) => 1000 * at(sum));
  const shown = wholeShares(shares, central - base);
  return {
    base,
    low: by("low"),
    central,
    high: by("high"),
    contributions: Object.keys(assumptions.odds).map((factor, i) => ({
      factor,
      level: Math.round(100 * (levels[factor] ?? 0)),
      tenths: shown[i] ?? 0,
    })),
  };
}
