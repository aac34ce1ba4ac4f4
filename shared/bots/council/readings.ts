import type { IssueId, Package, SeatId, TableId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { readingId } from "../../model/silence.ts";
import { completed } from "../../values/valuation.ts";
import { boundBy } from "../deals/promises.ts";
import type { Mind } from "../mind.ts";
import { swayOf } from "../others/passing.ts";
import { isWhole } from "../texts/space.ts";
import { withText } from "../world/prospect.ts";
import { reachOf } from "../worth/aspiration.ts";
import { type Prices, type Thresholds, thresholds } from "../worth/thresholds.ts";
import { walkAwayOf, worthOf } from "../worth/worth.ts";
import { smallestChange } from "./counterText.ts";
import { reasonFor } from "./reason.ts";
import { priceOfBreaking } from "./stances.ts";

const KEEP: Stance = { kind: "keep" };
const ABSTAIN: Stance = { kind: "abstain" };
/** How likely it is that a breaker whose counter-text was refused breaks again. */
const AGAIN = 0.5;

const textNow = ({ view }: Mind, table: TableId): Package =>
  completed(view.scenario.tables[table]?.issues ?? {}, view.public.tables[table]?.text ?? {});

/**
 * What a seat asks of the whole text. Of a first reading its walk-away and a part of the way to its best, the
 * more the more it wants in this match; of the last one its walk-away (less what a break costs), unless it is
 * one of the governments that would rather have nothing than too little.
 */
function demand(mind: Mind, table: TableId, last: boolean): number {
  const { holdOut, firmness } = mind.temperament;
  const walkAway = walkAwayOf(mind, table);
  const reach = reachOf(mind, table);
  if (last && isWhole(mind, table)) return walkAway;
  if (last) return walkAway + reach * firmness * Math.max(0, mind.mood);
  return walkAway + reach * holdOut * (1 + mind.mood);
}

function changeable({ view }: Mind, table: TableId): readonly IssueId[] {
  const frozen = view.public.tables[table]?.frozen ?? [];
  return Object.keys(view.scenario.tables[table]?.issues ?? {}).filter((issue) => !frozen.includes(issue));
}

/** A footnote under the clause that hurts most, if it lifts the whole text over what is asked of it. */
function footnote(mind: Mind, table: TableId, least: number): Stance | null {
  const { reservations = [], text = {} } = mind.view.public.tables[table] ?? {};
  const price = mind.view.scenario.rules.reservationPrice;
  const reserved = reservations.some(({ party }) => party === mind.seat);
  if (reserved || mind.own.available < price) return null;
  const end = withText(mind.now, table, textNow(mind, table));
  const issue = Object.keys(text).find(
    (one) =>
      mind.view.scenario.tables[table]?.issues[one]?.reservable === true &&
      worthOf(mind, { ...end, reservations: [{ party: mind.seat, issue: one }] }) >= least,
  );
  return issue === undefined ? null : { kind: "reserve", issue };
}

const isCalled = ({ view }: Mind, table: TableId): boolean =>
  view.scenario.tables[table]?.procedure === "rollCall";

/** A break of a reading stops nothing worth its price if it turns the outcome less often than this. */
const HARDLY_EVER = 0.1;

/** What the whole text must be worth to be supported, and not to be refused. */
function onText(
  mind: Mind,
  { table, text, final }: { readonly table: TableId; readonly text: Package; readonly final: boolean },
  prices: Prices,
): Thresholds {
  const stances = mind.view.public.tables[table]?.readings.at(-1)?.stances ?? {};
  const proposal = { table, changes: text, stances, reading: true };
  const without = demand(mind, table, final);
  const found = thresholds(mind, proposal, { wanted: Number.POSITIVE_INFINITY, without, prices });
  const stops = swayOf(mind, proposal, { party: mind.seat, vote: "against" });
  return stops < HARDLY_EVER && prices.word >= 0
    ? {
        support: isCalled(mind, table) ? found.support : Number.NEGATIVE_INFINITY,
        refuse: Number.NEGATIVE_INFINITY,
      }
    : found;
}

/**
 * The whole text under silence, compared with having none: favours and objectives that count only with a
 * text are in both. The first reading can be broken for something better; the second only for nothing.
 */
export function stanceOnReading(mind: Mind, table: TableId, number: 1 | 2): Stance {
  const text = textNow(mind, table);
  const worth = worthOf(mind, withText(mind.now, table, text));
  const first = mind.view.public.tables[table]?.readings[0];
  if (number === 2 && first?.taken.includes(mind.seat)) return KEEP;
  const final = number === 2 || (mind.view.scenario.tables[table]?.readings ?? 0) < 2;
  const silence = readingId(table, number);
  const price = priceOfBreaking(mind, { silence, changes: text, reading: true });
  const bound = boundBy(mind, { changes: text, reading: true });
  const prices = final ? { break: price, word: bound } : { break: bound, word: bound };
  const { support, refuse } = onText(mind, { table, text, final }, prices);
  if (worth >= support) return KEEP;
  const repaired = footnote(mind, table, support);
  if (repaired) return repaired;
  if (worth >= refuse) return ABSTAIN;
  const counter = smallestChange(mind, { table, text, target: refuse, issues: changeable(mind, table) });
  // Without a counter-text a first reading can't be broken.
  if (counter === null && !final) return isCalled(mind, table) ? ABSTAIN : KEEP;
  return { kind: "break", reason: reasonFor(mind, { silence, text, counter }), words: null, counter };
}

/** Yes to another's counter-text if the text with it is better than the risk of a second break. */
export function agreesWith(
  mind: Mind,
  table: TableId,
  counter: { breaker: SeatId; changes: Package },
): boolean {
  const text = textNow(mind, table);
  const worthWith = worthOf(mind, withText(mind.now, table, { ...text, ...counter.changes }));
  const worth = worthOf(mind, withText(mind.now, table, text));
  const walkAway = walkAwayOf(mind, table);
  return worthWith >= walkAway && worthWith >= AGAIN * walkAway + (1 - AGAIN) * worth;
}
