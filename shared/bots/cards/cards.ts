import type { Card } from "../../model/content.ts";
import type { CardId, SeatId } from "../../model/ids.ts";
import type { Target } from "../../model/state.ts";
import { castOf, refuseTarget } from "../../rules/checks/cards.ts";
import type { Intent } from "../../rules/index.ts";
import { ownPromises } from "../deals/promises.ts";
import type { Mind } from "../mind.ts";
import { suppose } from "../worth/suppose.ts";
import { capitalWorth, expectedWorth, isMember } from "../worth/worth.ts";

interface Play {
  readonly id: CardId;
  readonly target: Target | null;
  readonly gain: number;
}

/** What a seat can aim a card at. */
export function targetsFor(seat: SeatId, card: Card): readonly (Target | null)[] {
  if (!card.target) return [null];
  if ("seat" in card.target)
    return card.target.seat.filter((one) => one !== seat).map((one) => ({ seat: one }));
  return card.target.issue.map((issue) => ({ issue }));
}

/** Whether a seat could play a card now, as far as the bot knows, whatever it is aimed at. */
export const canBePlayed = ({ view }: Mind, by: SeatId, card: Card): boolean =>
  targetsFor(by, card).some((target) => refuseTarget(view, by, { card, target }) === null);

/** What a card does to the bot's seat if somebody plays it, in points, whatever it costs them. */
export function effectOfCard(
  mind: Mind,
  card: Card,
  { by, target }: { readonly by: SeatId; readonly target: Target | null },
): number {
  const aim = { cast: castOf(by, target), issue: target?.issue ?? null };
  const start = { prospect: mind.now, points: 0 };
  const end = suppose(mind, card.effects, { aim, world: start });
  const change = expectedWorth(mind, end.prospect) - expectedWorth(mind, mind.now);
  return change + end.points;
}

/** What playing it is expected to bring, in points, its price taken off. */
const gainOfCard = (mind: Mind, card: Card, target: Target | null): number =>
  effectOfCard(mind, card, { by: mind.seat, target }) - card.price * capitalWorth(mind);

/** The most that a card of its own would bring, whatever it is aimed at; null: it can be aimed at nothing. */
export function bestUse(mind: Mind, id: CardId): number | null {
  const card = mind.own.cards[id];
  if (!card) return null;
  const gains = targetsFor(mind.seat, card).map((target) => gainOfCard(mind, card, target));
  return gains.length === 0 ? null : Math.max(...gains);
}

/** What it keeps back: enough to break silence in company, if a table meets on which it could. */
function reserve(mind: Mind): number {
  const { rules, rounds, tables } = mind.view.scenario;
  const meets = Object.entries(rounds[mind.round ?? ""]?.meets ?? {});
  const own = meets.filter(([table]) => isMember(mind, table, mind.seat));
  if (own.length === 0) return 0;
  const reads = own.some(([table, { concludes }]) => concludes && (tables[table]?.readings ?? 0) > 0);
  return reads ? rules.breakingReading.company : rules.breaking.company;
}

const refrains = (mind: Mind, id: CardId): boolean =>
  ownPromises(mind).some((one) => one.kind === "card" && one.promise === "refrain" && one.card === id);
const promised = (mind: Mind, id: CardId): boolean =>
  ownPromises(mind).some((one) => one.kind === "card" && one.promise === "play" && one.card === id);

/** Points by which governments differ, from match to match and round to round, on what a card will do. */
const WHIM = 2;
const whim = (mind: Mind, id: CardId): number =>
  (WHIM * (mind.random(`card.${mind.round}.${id}`, 21) - 10)) / 10;

function playsOf(mind: Mind, id: CardId): readonly Play[] {
  const card = mind.own.cards[id];
  if (!card || refrains(mind, id)) return [];
  const least = promised(mind, id) ? card.price : card.price + reserve(mind);
  if (mind.own.available < least) return [];
  return targetsFor(mind.seat, card)
    .filter((target) => refuseTarget(mind.view, mind.seat, { card, target }) === null)
    .map((target) => ({
      id,
      target,
      gain: gainOfCard(mind, card, target) + whim(mind, id) + (promised(mind, id) ? 10 : 0),
    }));
}

/** Commits the card and target that are expected to bring most, if anything; keeps capital for a break. */
export function commitCard(mind: Mind): Intent | null {
  const { commitments, hand } = mind.own;
  if (commitments.length >= mind.view.scenario.rules.cardsPerRound) return null;
  const free = hand.filter((id) => !commitments.some(({ card }) => card === id));
  const plays = free.flatMap((id) => playsOf(mind, id));
  const best = plays.reduce<Play | null>((a, b) => (a === null || b.gain > a.gain ? b : a), null);
  if (!best || best.gain <= 0) return null;
  const { issue, seat } = best.target ?? {};
  const target = issue !== undefined ? { issue } : seat !== undefined ? { seat } : null;
  return { kind: "commitCard", card: best.id, target };
}
