import type { Bounds, Pledge, PledgeOf, Promised } from "../../model/deal.ts";
import type { IssueId, SeatId } from "../../model/ids.ts";
import { type Refusal, refusal } from "../../model/refusal.ts";
import { type Outline, optionsOf } from "../../model/scenarioIndex.ts";
import type { View } from "../../model/view.ts";
import { bindingPromises } from "./reserved.ts";

type StancePledge = PledgeOf<"stance">;

/** A promise about silence, as one of a stance: to sign a package is to keep silence on just that. */
export function asStance(pledge: Pledge): StancePledge | null {
  if (pledge.kind === "stance") return pledge;
  if (pledge.kind !== "sign") return null;
  const on = Object.entries(pledge.package).map(
    ([issue, option]) => [issue, { atLeast: option, atMost: option }] as const,
  );
  // It ends with the table, not with a round.
  return { kind: "stance", promise: "keep", on: Object.fromEntries(on), readings: true, until: "" };
}

/** Whether some option of the issue lies within both. */
function meet(scenario: Outline, issue: IssueId, [a, b]: readonly [Bounds, Bounds]): boolean {
  const options = optionsOf(scenario, issue);
  const rank = (option: string | null, otherwise: number) =>
    option === null ? otherwise : options.indexOf(option);
  const least = Math.max(rank(a.atLeast, 0), rank(b.atLeast, 0));
  const most = Math.min(rank(a.atMost, options.length - 1), rank(b.atMost, options.length - 1));
  return least <= most;
}

/** One of the two is to keep and the other to break, on something that both cover: no act could honour both. */
export function contradict(scenario: Outline, a: StancePledge, b: StancePledge): boolean {
  if (a.promise === b.promise) return false;
  const shared = Object.entries(a.on).flatMap(([issue, mine]) => {
    const theirs = b.on[issue];
    return theirs ? [meet(scenario, issue, [mine, theirs])] : [];
  });
  // A motion on one shared clause is covered by both; a reading, if every shared clause can suit both.
  return shared.includes(true) || (a.readings && b.readings && shared.every((one) => one));
}

const stancesOf = (seat: SeatId, promises: readonly Promised[]): readonly StancePledge[] =>
  promises.flatMap((one) => (one.seat === seat ? (asStance(one.pledge) ?? []) : []));

/**
 * Contradictory promises of one seat are refused, whatever they hang on: both could come to be owed. Only the seat itself knows what else it has promised or
 * offered: others are never told of it by a refusal.
 */
export function refuseContradiction(view: View, promises: readonly Promised[]): Refusal | null {
  const { own } = view;
  if (own === null) return null;
  const earlier = bindingPromises(Object.values(own.deals), own.seat);
  const now = stancesOf(own.seat, promises);
  const all = [...stancesOf(own.seat, earlier), ...now];
  const clash = now.some((one) => all.some((other) => contradict(view.scenario, one, other)));
  return clash ? refusal("contradictoryPromise") : null;
}
