import { useMemo, useState } from "preact/hooks";
import {
  type Assumptions,
  assumptionsOf,
  assumptionsOfReading,
  type HazardOutlook,
  levelsOfMatch,
  movedTo,
  outlookFor,
} from "../../shared/analysis/hazard/index.ts";
import type { Hazard } from "../../shared/model/hazard.ts";
import type { View } from "../../shared/model/view.ts";

/** The match as it ended, or one of the scenario's arrangements by id. */
export const OWN = "own";

/** One outcome that is set beside the others. */
export interface Outcome {
  readonly id: string;
  readonly outlook: HazardOutlook;
}

/** The author's reading; others by id; null: the assumptions are nobody's but the reader's. */
export const AUTHOR = "author";

const BASELINE = { least: 0.1, most: 60 };

/** What the reader assumes, and what follows for the match and for each arrangement. Kept in the page alone. */
export function useEstimate(view: View, hazard: Hazard) {
  const [assumptions, setAssumptions] = useState<Assumptions>(() => assumptionsOf(hazard));
  const [reading, setReading] = useState<string | null>(AUTHOR);
  const levels = useMemo(() => levelsOfMatch(view, hazard), [view, hazard]);
  const outcomes: readonly Outcome[] = [
    [OWN, levels.own] as const,
    ...Object.entries(levels.arrangements),
  ].map(([id, own]) => ({ id, outlook: outlookFor(assumptions, own, hazard.years) }));
  const change = (next: Assumptions) => {
    setReading(null);
    setAssumptions(next);
  };
  return {
    assumptions,
    reading,
    outcomes,
    setBaseline: (central: number) =>
      change({ ...assumptions, baseline: movedTo(assumptions.baseline, central, BASELINE) }),
    setOdds: (factor: string, central: number) => {
      const before = assumptions.odds[factor];
      if (before)
        change({ ...assumptions, odds: { ...assumptions.odds, [factor]: movedTo(before, central) } });
    },
    choose: (next: string) => {
      setReading(next);
      setAssumptions(next === AUTHOR ? assumptionsOf(hazard) : assumptionsOfReading(hazard, next));
    },
  };
}
export type Estimating = ReturnType<typeof useEstimate>;
