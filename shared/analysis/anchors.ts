import { holds } from "../effects/conditions.ts";
import type { Favour } from "../model/content.ts";
import { UNKNOWN } from "../model/facts.ts";
import type { Package, SeatId, TableId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { seatIds, tableById } from "../model/scenarioIndex.ts";
import { supposing } from "../values/valuation.ts";
import { type Bargain, bargainAtStart, casesOf } from "./bargain.ts";
import { packageAt, packageSpace } from "./packages.ts";
import { onceAdopted } from "./startFacts.ts";

/** What all texts of a seat must be worth to score nothing, and to score the whole share (rules.md §8). */
export interface Anchors {
  readonly zero: number;
  readonly hundred: number;
}

/** One table as a seat would wish it and as it would dread it, of all that members could accept. */
interface Reach {
  readonly noText: number;
  readonly worst: number;
  readonly best: number;
  /** What the case of the best text pays this seat within its value. */
  readonly paid: number;
  readonly text: Package;
}

/** The bargains of one table: without payments, then each named case. */
type Cases = readonly Bargain[];

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function reach(cases: Cases, seat: SeatId): Reach {
  const valueIn = (one: Bargain | undefined, index: number) => one?.values[seat]?.[index] ?? 0;
  const outcomes = cases.flatMap((one) =>
    one.acceptable.map((index) => ({ space: one.space, index, value: valueIn(one, index) })),
  );
  const noText = cases[0]?.noText[seat] ?? 0;
  const first = outcomes[0];
  if (!first) return { noText, worst: noText, best: noText, paid: 0, text: {} };
  const best = outcomes.reduce((top, one) => (one.value > top.value ? one : top), first);
  const worst = outcomes.reduce((least, { value }) => Math.min(least, value), first.value);
  const paid = Math.max(0, best.value - valueIn(cases[0], best.index));
  return { noText, worst, best: best.value, paid, text: packageAt(best.space, best.index) };
}

/**
 * Points of favours that the seat can receive, each once, with these texts adopted. A favour is left out
 * only if the texts rule out that it counts: what else it depends on, play may bring about.
 */
function favoursTo(seat: SeatId, scenario: Scenario, reaches: Readonly<Record<TableId, Reach>>): number {
  const texts = Object.assign({}, ...Object.values(reaches).map(({ text }) => text)) as Package;
  const facts = supposing(onceAdopted(UNKNOWN, scenario, Object.keys(reaches)), texts);
  const counts = ({ counts, from }: Favour) => {
    const giver = from.length === 1 ? { giver: from[0] ?? seat } : {};
    return counts === undefined || holds(counts, { scenario, facts, cast: { ...giver, receiver: seat } });
  };
  const receivable = Object.values(scenario.favours).filter((favour) => favour.to.includes(seat));
  return total(
    receivable
      .filter((favour) => counts(favour) !== false)
      .map(({ worth }) => Math.max(0, (worth.receiver ?? 0) + (worth[seat] ?? 0))),
  );
}

/**
 * The best is taken over all cases of the analysis, each table for itself. The payments of a case stand for
 * favours, so that favours add only what they are worth beyond these.
 */
function anchorsOf(seat: SeatId, scenario: Scenario, tables: Readonly<Record<TableId, Cases>>): Anchors {
  const concerned = Object.entries(tables).filter(([, cases]) => cases[0]?.parties.includes(seat));
  const reaches = Object.fromEntries(concerned.map(([id, cases]) => [id, reach(cases, seat)]));
  const sum = (part: "noText" | "worst" | "best" | "paid") =>
    total(Object.values(reaches).map((one) => one[part]));
  const beyond = Math.max(0, favoursTo(seat, scenario, reaches) - sum("paid"));
  const gainsFromNoText = sum("noText") >= sum("best");
  return { zero: gainsFromNoText ? sum("worst") : sum("noText"), hundred: sum("best") + beyond };
}

/**
 * Both anchors of every seat. Zero: all its tables without text; for a seat to which that is worth as much
 * as the best it could agree to, the worst texts that all members could accept. Hundred: the best texts
 * that all members could accept with payments, and favours to the seat.
 */
export function anchors(scenario: Scenario): Readonly<Record<SeatId, Anchors>> {
  const tables = Object.fromEntries(
    Object.keys(scenario.tables).map((id) => {
      const space = packageSpace(scenario, id);
      return [id, casesOf(tableById(scenario, id)).map((name) => bargainAtStart(scenario, space, name))];
    }),
  );
  return Object.fromEntries(seatIds(scenario).map((seat) => [seat, anchorsOf(seat, scenario, tables)]));
}
