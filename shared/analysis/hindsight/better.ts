import type { IssueId, OptionId, Package, PartyId } from "../../model/ids.ts";
import { objectsByRule } from "../../values/automata.ts";
import { inOrder, type Proposables } from "../../values/inOrder.ts";
import { packageAt } from "../packages.ts";
import type { Hindsight, Values } from "./hindsight.ts";

/** A clause that would read otherwise. */
export interface Swap {
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
}

/** A package that every member likes at least as much as what came about, and somebody more. */
export interface Better {
  readonly index: number;
  /** How many such packages there were, this one among them. */
  readonly among: number;
  readonly swaps: readonly Swap[];
  readonly values: Values;
  /** Over what came about; of members none is below 0. */
  readonly gains: Values;
}

/** What of a scenario says which members nobody plays, and what may be proposed. */
export interface Ruled extends Proposables {
  readonly automata: Readonly<Record<PartyId, { readonly breaksMotionAt: number }>>;
}

const valuesAt = ({ parties, values }: Hindsight, index: number): Values =>
  Object.fromEntries(parties.map((party) => [party, values[party]?.[index] ?? 0]));

const gainOf = ({ values, came }: Hindsight, index: number, party: PartyId): number =>
  (values[party]?.[index] ?? 0) - (came[party] ?? 0);

/** The gains of members over what came about, if nobody loses and somebody gains; else null. */
function gainsForAll(found: Hindsight, index: number): readonly number[] | null {
  const gains: number[] = [];
  for (const member of found.members) {
    const gain = gainOf(found, index, member);
    if (gain < 0) return null;
    gains.push(gain);
  }
  return gains.some((gain) => gain > 0) ? gains : null;
}

function swapsIn({ space, text }: Hindsight, index: number): readonly Swap[] {
  return Object.entries(packageAt(space, index)).flatMap(([issue, to]) => {
    const from = text[issue] ?? to;
    return from === to ? [] : [{ issue, from, to }];
  });
}

/** Whether the swaps could have been moved: they are in order, and nobody who goes by a rule would have broken silence. */
function isOpen({ text, valuations, appraisal }: Hindsight, ruled: Ruled, swaps: readonly Swap[]): boolean {
  const changes: Package = Object.fromEntries(swaps.map(({ issue, to }) => [issue, to]));
  if (inOrder(ruled, appraisal.facts, changes) === false) return false;
  return Object.entries(ruled.automata).every(([party, { breaksMotionAt: least }]) => {
    const valuation = valuations[party];
    return valuation === undefined || !objectsByRule(valuation, { least, now: text, changes }, appraisal);
  });
}

interface Candidate {
  readonly index: number;
  readonly gains: readonly number[];
  readonly swaps: readonly Swap[];
}

/** Fewer changed clauses first; among as many, the greatest smallest gain, then the greatest second smallest, and so on. */
function nearer(a: Candidate, b: Candidate): number {
  if (a.swaps.length !== b.swaps.length) return a.swaps.length - b.swaps.length;
  const [x, y] = [a.gains, b.gains].map((gains) => [...gains].sort((m, n) => m - n));
  for (const [place, gain] of (x ?? []).entries()) {
    const other = y?.[place] ?? 0;
    if (gain !== other) return other - gain;
  }
  return a.index - b.index;
}

/** Every package that is better for all and was open to the table, the nearest first. The text as it ended is none. */
export function betterPackages(found: Hindsight, ruled: Ruled): readonly Candidate[] {
  return [...found.space.packages.keys()]
    .flatMap((index) => {
      const gains = gainsForAll(found, index);
      return gains === null ? [] : [{ index, gains, swaps: swapsIn(found, index) }];
    })
    .filter(({ swaps }) => (swaps.length > 0 || !found.adopted) && isOpen(found, ruled, swaps))
    .sort(nearer);
}

/** The package that helps all members with the fewest changed clauses; null if nobody could gain without another's loss. */
export function nearestBetter(found: Hindsight, ruled: Ruled): Better | null {
  const all = betterPackages(found, ruled);
  const [best] = all;
  if (!best) return null;
  const { index, swaps } = best;
  const gains = Object.fromEntries(found.parties.map((party) => [party, gainOf(found, index, party)]));
  return { index, among: all.length, swaps, values: valuesAt(found, index), gains };
}
