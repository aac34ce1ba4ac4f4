import type { PartyId, ReasonId } from "../../shared/model/ids.ts";
import type { BrokenSilence, Sample } from "./sample.ts";

/** How often one party broke silence, over all matches. */
export interface BrokenBy {
  readonly motions: number;
  /** Those of them that nobody else broke. */
  readonly alone: number;
  readonly firstReadings: number;
  readonly lastReadings: number;
}

const allBroken = (samples: readonly Sample[]): readonly BrokenSilence[] =>
  samples.flatMap(({ broken }) => broken);

function byOne(silences: readonly BrokenSilence[], party: PartyId): BrokenBy {
  const its = silences.filter(({ breakers }) => breakers.some((one) => one.party === party));
  const at = (reading: BrokenSilence["reading"]) => its.filter((one) => one.reading === reading);
  return {
    motions: at(0).length,
    alone: at(0).filter(({ breakers }) => breakers.length === 1).length,
    firstReadings: at(1).length,
    lastReadings: at(2).length,
  };
}

/** Who broke silence: motions, alone or in company, and readings. */
export function brokenBy(samples: readonly Sample[]): Readonly<Record<PartyId, BrokenBy>> {
  const silences = allBroken(samples);
  const parties = new Set(silences.flatMap(({ breakers }) => breakers.map(({ party }) => party)));
  return Object.fromEntries([...parties].sort().map((party) => [party, byOne(silences, party)]));
}

/** Which reasons were given, and how often. */
export function reasonsGiven(samples: readonly Sample[]): Readonly<Record<ReasonId, number>> {
  const counts: Record<ReasonId, number> = {};
  for (const { breakers } of allBroken(samples))
    for (const { reason } of breakers) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
