import type { Intent } from "../rules/index.ts";
import type { Mind } from "./mind.ts";
import type { Prospect } from "./prospect.ts";
import { capitalWorth, worthOf } from "./worth.ts";

/** What the other side is expected to choose: no more is known than that it fights on. */
const OTHER = 1;
/** Points of the front for each step of effort (rules.md §7). */
const PUSH = 0.12;

type Push = { readonly seat: string; readonly strength: string; readonly per: number };

/** The world after a round of fighting at this effort: front, morale, escalation, who is active. */
function after(mind: Mind, effort: number): Prospect {
  const { war } = mind.view.scenario;
  if (!war) return mind.now;
  const track = (id: string) => mind.facts.track(id) ?? 0;
  const push = ({ seat, strength, per }: Push) =>
    (seat === mind.seat ? effort : OTHER) * (0.8 + track(strength) / per);
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
    active: effort > 0 ? [mind.seat, other] : [other],
  };
}

/** Sides at war choose the effort that brings most for its price. */
export function chooseEffort(mind: Mind): Intent | null {
  const { war, rules } = mind.view.scenario;
  if (war?.attacker.seat !== mind.seat && war?.defender.seat !== mind.seat) return null;
  const have = mind.own.available + (rules.effort[mind.own.effort] ?? 0);
  const affordable = rules.effort
    .map((price, effort) => ({ price, effort }))
    .filter(({ price }) => price <= have);
  const worth = ({ price, effort }: { price: number; effort: number }) =>
    worthOf(mind, after(mind, effort)) -
    price * capitalWorth(mind) +
    (effort === 0 ? rules.restGain * capitalWorth(mind) : 0);
  const ranked = affordable.map((one) => ({ ...one, worth: worth(one) })).sort((a, b) => b.worth - a.worth);
  const best = ranked[0]?.effort ?? 0;
  return best === mind.own.effort ? null : { kind: "chooseEffort", effort: best };
}
