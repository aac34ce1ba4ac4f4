import type { IssueId, Package, SeatId, TableId } from "../model/ids.ts";
import type { Stance } from "../model/motion.ts";
import { completed } from "../values/valuation.ts";
import { smallestChange } from "./counterText.ts";
import type { Mind } from "./mind.ts";
import { boundBy } from "./promises.ts";
import { withText } from "./prospect.ts";
import { reasonFor } from "./reason.ts";
import { priceOfBreaking } from "./stances.ts";
import { walkAwayOf, worthOf } from "./worth.ts";

const KEEP: Stance = { kind: "keep" };
/** How likely it is that a breaker whose counter-text was refused breaks again. */
const AGAIN = 0.5;

const textNow = ({ view }: Mind, table: TableId): Package =>
  completed(view.scenario.tables[table]?.issues ?? {}, view.public.tables[table]?.text ?? {});

/** How much more than its walk-away a seat asks of a text at first: a little else in each match. */
function demand(mind: Mind, table: TableId): number {
  const { holdOut } = mind.temperament;
  return holdOut * (mind.random(`holdOut.${table}`, 5) / 2 - 0.5);
}

function changeable({ view }: Mind, table: TableId): readonly IssueId[] {
  const frozen = view.public.tables[table]?.frozen ?? [];
  return Object.keys(view.scenario.tables[table]?.issues ?? {}).filter((issue) => !frozen.includes(issue));
}

/** A footnote under the clause that hurts most, if it lifts the whole text over what is asked of it. */
function footnote(mind: Mind, table: TableId, least: number): Stance | null {
  const { reservations = [], text = {} } = mind.view.public.tables[table] ?? {};
  const price = mind.view.scenario.rules.reservationPrice;
  const elsewhere = reservations.some(({ party, issue }) => party === mind.seat && !(issue in text));
  if (elsewhere || mind.own.available < price) return null;
  const end = withText(mind.now, table, textNow(mind, table));
  const issue = Object.keys(text).find(
    (one) =>
      mind.view.scenario.tables[table]?.issues[one]?.reservable === true &&
      worthOf(mind, { ...end, reservations: [{ party: mind.seat, issue: one }] }) >= least,
  );
  return issue === undefined ? null : { kind: "reserve", issue };
}

/**
 * The whole text under silence, compared with having none: favours and objectives that count only with a
 * text are in both. The first reading can be broken for something better; the second only for nothing.
 */
export function stanceOnReading(mind: Mind, table: TableId, number: 1 | 2): Stance {
  const text = textNow(mind, table);
  const worth = worthOf(mind, withText(mind.now, table, text));
  const walkAway = walkAwayOf(mind, table);
  const first = mind.view.public.tables[table]?.readings[0];
  if (number === 2 && first?.taken.includes(mind.seat)) return KEEP;
  const final = number === 2 || (mind.view.scenario.tables[table]?.readings ?? 0) < 2;
  const price = priceOfBreaking(mind, { changes: text, reading: true });
  const least = final
    ? walkAway - price
    : walkAway + demand(mind, table) - boundBy(mind, { changes: text, reading: true });
  if (worth >= least) return KEEP;
  const repaired = footnote(mind, table, least);
  if (repaired) return repaired;
  const counter = smallestChange(mind, { table, text, target: least, issues: changeable(mind, table) });
  // Without a counter-text a first reading can't be broken.
  if (counter === null && !final) return KEEP;
  return { kind: "break", reason: reasonFor(mind, text, counter), words: null, counter };
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
