import type { SeatId } from "../model/ids.ts";
import { oncePerLatest } from "../model/oncePer.ts";
import type { Intent } from "../rules/index.ts";
import { promisesOf } from "./deals/promises.ts";
import type { Mind } from "./mind.ts";
import { reliance } from "./others/reliance.ts";
import type { Prospect } from "./world/prospect.ts";
import { capitalWorth, worthOf } from "./worth/worth.ts";

/** What the other side is expected to choose, if it has promised nothing: no more is known than that it fights on. */
const OTHER_EFFORT = 1;
/** Points of the front for each step of effort (rules.md §7). */
const PUSH = 0.12;

type Push = { readonly seat: string; readonly strength: string; readonly per: number };

/** The world after a round of fighting at this effort: front, morale, escalation, who is active. */
export function afterEffort(mind: Mind, effort: number, others: number): Prospect {
  const { war } = mind.view.scenario;
  if (!war) return mind.now;
  const track = (id: string) => mind.facts.track(id) ?? 0;
  const push = ({ seat, strength, per }: Push) =>
    (seat === mind.seat ? effort : others) * (0.8 + track(strength) / per);
  const moved = Math.max(-0.5, Math.min(0.5, PUSH * (push(war.defender) - push(war.attacker))));
  const shifts = Object.entries((moved > 0 ? war.morale?.gain : war.morale?.loss) ?? {}).map(
    ([id, each]) => [id, track(id) + each * Math.abs(moved) * 10] as const,
  );
  const escalation = track(war.escalation.track) + (effort === 3 ? 1 : 0);
  const other = mind.seat === war.attacker.seat ? war.defender.seat : war.attacker.seat;
  return {
    ...mind.now,
    tracks: {
      ...Object.fromEntries(shifts),
      [war.front]: track(war.front) - moved,
      [war.escalation.track]: escalation,
    },
    active: [...(effort > 0 ? [mind.seat] : []), ...(others > 0 ? [other] : [])],
  };
}

/** The side at war that a seat fights against; null if it is at war with nobody. */
export function enemyOf({ view }: Mind, seat: SeatId): SeatId | null {
  const { war } = view.scenario;
  if (war?.attacker.seat === seat) return war.defender.seat;
  return war?.defender.seat === seat ? war.attacker.seat : null;
}

/** The least of the efforts that a seat has promised not to exceed. */
const promisedMost = (mind: Mind, seat: SeatId): number =>
  Math.min(...promisesOf(mind, seat).flatMap((one) => (one.kind === "effort" ? [one.most] : [])));

/** What the seat's enemy is expected to choose: no more than it has promised, as far as its word is relied on. */
export const enemysEffort = oncePerLatest((mind: Mind, seat: SeatId): number => {
  const enemy = enemyOf(mind, seat);
  if (enemy === null) return OTHER_EFFORT;
  const spared = Math.max(0, OTHER_EFFORT - promisedMost(mind, enemy));
  return OTHER_EFFORT - reliance(mind, enemy) * spared;
});

interface Chosen {
  readonly effort: number;
  readonly worth: number;
}

/** Of the efforts up to the most that it may choose, and can pay for, the one that brings most for its price. */
export const bestEffort = (mind: Mind, most = Number.POSITIVE_INFINITY): Chosen => bestUpTo(mind, most);

const bestUpTo = oncePerLatest((mind: Mind, most: number): Chosen => {
  const { rules } = mind.view.scenario;
  const have = mind.own.available + (rules.effort[mind.own.effort] ?? 0);
  const rest = rules.restGain * capitalWorth(mind);
  const others = enemysEffort(mind, mind.seat);
  const efforts = rules.effort
    .map((price, effort) => ({ price, effort }))
    .filter(({ price, effort }) => price <= have && effort <= most)
    .map(({ price, effort }) => ({
      effort,
      worth:
        worthOf(mind, afterEffort(mind, effort, others)) -
        price * capitalWorth(mind) +
        (effort === 0 ? rest : 0),
    }));
  return efforts.reduce(
    (best, one) => (one.worth > best.worth ? one : best),
    efforts[0] ?? { effort: 0, worth: 0 },
  );
});

/** Sides at war choose the effort that brings most for its price, and keep to what they promised. */
export function chooseEffort(mind: Mind): Intent | null {
  const { war } = mind.view.scenario;
  if (war?.attacker.seat !== mind.seat && war?.defender.seat !== mind.seat) return null;
  const { effort } = bestEffort(mind, promisedMost(mind, mind.seat));
  return effort === mind.own.effort ? null : { kind: "chooseEffort", effort };
}
