import type {
  IssueId,
  Package,
  PartyId,
  RoundId,
  SeatId,
  SilenceId,
  TableId,
} from "../../shared/model/ids.ts";
import type { Motion, Reading, Stance } from "../../shared/model/motion.ts";
import { askedIn } from "../../shared/model/round.ts";
import { readingId } from "../../shared/model/silence.ts";
import type { View } from "../../shared/model/view.ts";
import { motionOf } from "../../shared/text/names.ts";
import { completed } from "../../shared/values/valuation.ts";

/** What is under silence: a motion, or the whole text. */
export interface Silence {
  readonly table: TableId;
  readonly motion: Motion | null;
  /** 1 or 2 for a reading. */
  readonly reading: 1 | 2 | null;
  /** What the text would say. */
  readonly changes: Package;
}

export function silenceNow(view: View): Silence | null {
  const asked = askedIn(view.public.clock.step);
  if (!asked) return null;
  const { table } = asked;
  if (asked.motion === null) {
    const cut = view.scenario.tables[table];
    const { text = {}, readings = [] } = view.public.tables[table] ?? {};
    const reading = readings.at(-1)?.number ?? 1;
    return cut ? { table, motion: null, reading, changes: completed(cut.issues, text) } : null;
  }
  const motion = motionOf(view, asked.motion);
  return motion && { table, motion, reading: null, changes: motion.changes };
}

/** A roll-call that goes on. */
export interface Call {
  readonly table: TableId;
  readonly round: RoundId;
  readonly turn: SeatId;
  /** The answers that have fallen. */
  readonly stances: Readonly<Record<PartyId, Stance>>;
}

export function callNow(view: View): Call | null {
  const { step } = view.public.clock;
  if (step.kind !== "rollCall") return null;
  const { table, round, turn, motion } = step;
  const { motions = {}, readings = [] } = view.public.tables[table] ?? {};
  const put = motion === null ? readings.at(-1) : motions[motion];
  return { table, round, turn, stances: put?.stances ?? {} };
}

/** The id of what is under silence. */
export const idOf = ({ table, motion, reading }: Silence): SilenceId =>
  motion?.id ?? readingId(table, reading ?? 1);

/** What breaking costs, alone or in company, as multiplied by cards on this seat and these clauses. */
export interface BreakPrice {
  readonly capital: { readonly alone: number; readonly company: number };
  /** Final score: only a reading costs any. */
  readonly score: { readonly alone: number; readonly company: number } | null;
  /** What the cohesion track loses for each breaker. */
  readonly cohesion: { readonly alone: number; readonly company: number };
  /** Points of final score that missing capital would cost. */
  readonly missing: { readonly alone: number; readonly company: number };
}

/** What appeals to the viewer add to its price on a motion, less what covers take off it. */
export const whisperedPrice = ({ own }: View, motion: Motion | null): number =>
  (own?.whispers ?? [])
    .filter((one) => one.motion === motion?.id && one.to === own?.seat)
    .reduce((sum, { how, stake }) => sum + (how === "appeal" ? stake : -stake), 0);

/** What the rules ask of a breaker (rules.md §3), for the viewer's seat. */
export function breakPrice(view: View, silence: Pick<Silence, "motion" | "reading" | "changes">): BreakPrice {
  const { breaking, breakingReading, shortfall } = view.scenario.rules;
  const factors = (view.own?.breakPrices ?? []).filter(
    ({ issue }) => issue === null || (silence.reading === null ? issue in silence.changes : true),
  );
  const times = factors.reduce((product, one) => product * one.times, 1);
  const prices = silence.reading === null ? breaking : breakingReading;
  const heard = whisperedPrice(view, silence.motion);
  const priced = (price: number) => Math.max(0, Math.round(price * times) + heard);
  const capital = { alone: priced(prices.alone), company: priced(prices.company) };
  const have = view.own?.capital ?? 0;
  const missing = (price: number) => Math.max(0, price - have) * shortfall.score;
  return {
    capital,
    score:
      silence.reading === null
        ? null
        : { alone: breakingReading.scoreAlone, company: breakingReading.scoreCompany },
    cohesion: { alone: breaking.cohesionAlone, company: breaking.cohesionCompany },
    missing: { alone: missing(capital.alone), company: missing(capital.company) },
  };
}

/** Something that was under silence and is revealed. */
export interface Revealed {
  readonly key: string;
  readonly table: TableId;
  readonly motion: Motion | null;
  readonly reading: Reading | null;
  readonly stances: Readonly<Record<PartyId, Stance>>;
  readonly broken: boolean;
}

/** Everything of this round that was under silence, in the order in which its tables sit; readings last. */
export function revealedIn(view: View, round: string): readonly Revealed[] {
  const meets = Object.keys(view.scenario.rounds[round]?.meets ?? {});
  // A consultation can be of a table that doesn't meet.
  const others = Object.keys(view.scenario.tables).filter((table) => !meets.includes(table));
  return [...meets, ...others].flatMap((table) => {
    const { motions = {}, readings: all = [] } = view.public.tables[table] ?? {};
    const readings = meets.includes(table) ? all : [];
    const put = Object.values(motions).filter(
      (motion) => motion.round === round && (motion.status === "adopted" || motion.status === "broken"),
    );
    return [
      ...put.map((motion) => ({
        ...{ key: motion.id, table, motion, reading: null, stances: motion.stances },
        broken: motion.status === "broken",
      })),
      ...readings
        .filter(({ status }) => status !== "silence")
        .map((reading) => ({
          ...{ key: `${table}.reading.${reading.number}`, table, motion: null, reading },
          ...{ stances: reading.stances, broken: reading.status === "broken" },
        })),
    ];
  });
}

/** Clauses on which the viewer could enter a reservation. */
export const reservable = (view: View, { table, changes }: Silence): readonly IssueId[] =>
  Object.keys(changes).filter((issue) => view.scenario.tables[table]?.issues[issue]?.reservable);
