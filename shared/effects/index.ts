import type { Effect } from "../model/effect.ts";
import { onceFor } from "../model/oncePer.ts";
import { roundOf } from "../model/round.ts";
import { roundIds, roundIndex } from "../model/scenarioIndex.ts";
import { type Act, seatsOf } from "./act.ts";
import { holds } from "./conditions.ts";
import { factsOfState } from "./factsOfState.ts";
import { leakOne } from "./leak.ts";
import { cap, capital, discard, draw, give, grant, reveal, trust } from "./meansEffects.ts";
import { breakPrice, firstMotion, flag, freeze, settle, walkAway, worth } from "./textEffects.ts";
import { drift, track } from "./trackEffects.ts";

type Of<K extends string> = Extract<Effect, Readonly<Record<K, unknown>>>;

/** Rounds from now, in the Briefing; beyond the last round it never comes. */
function later(effect: Of<"later">, { recorder, cast }: Act): void {
  const rounds = roundIds(recorder.state.scenario);
  const round = rounds[roundIndex(recorder.state.scenario, roundOf(recorder.state.step)) + effect.later];
  if (round !== undefined)
    recorder.record({ kind: "effectScheduled", round, self: cast.self ?? null, effects: effect.effects });
}

/** One line of the table comes up, as often as its weight says. */
function die({ die: lines }: Of<"die">, act: Act): void {
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  let rolled = act.recorder.roll(`${act.key}.die`, total);
  const line = lines.findIndex(({ weight }) => {
    rolled -= weight;
    return rolled < 0;
  });
  act.recorder.record({ kind: "dieRolled", of: act.cause, line, text: lines[line]?.text ?? null });
  carryOut(lines[line]?.effects ?? [], { ...act, key: `${act.key}.line` });
}

/** Cards committed this round by that seat and not yet resolved. */
function cancel(effect: Of<"cancel">, act: Act): void {
  const seats = seatsOf(act, effect.cancel);
  for (const { card, seat, outcome } of act.recorder.state.played)
    if (outcome === "pending" && card !== act.cause && seats.includes(seat))
      act.recorder.record({ kind: "cardResolved", card, seat, outcome: "cancelled" });
}

function conditional(effect: Of<"if">, act: Act): void {
  const { state } = act.recorder;
  const verdict = holds(effect.if, { scenario: state.scenario, facts: factsOfState(state), cast: act.cast });
  carryOut(verdict === true ? effect.then : (effect.else ?? []), act);
}

/** A secret deal comes out, and something follows for each of its parties. */
function leak(effect: Of<"leak">, act: Act): void {
  for (const self of leakOne(effect.leak, act))
    carryOut(effect.each ?? [], { ...act, cast: { self }, key: `${act.key}.${self}` });
}

/** The closed list: each kind of effect by the key that it is known by. Order matters where keys overlap. */
const KINDS = {
  die,
  if: conditional,
  later,
  leak,
  cancel,
  track,
  drift,
  capital,
  cap,
  draw,
  discard,
  grant,
  give,
  flag,
  trust,
  worth,
  walkAway,
  firstMotion,
  breakPrice,
  freeze,
  settle,
  reveal,
} as const;

export type EffectKind = keyof typeof KINDS;
export const EFFECT_KINDS = Object.keys(KINDS) as readonly EffectKind[];

export const kindOfEffect = onceFor(
  (effect: Effect): EffectKind => EFFECT_KINDS.find((kind) => kind in effect) ?? "track",
);

/** Carries out effects in their order, each in the world that the ones before have left. */
export function carryOut(effects: readonly Effect[], act: Act): void {
  effects.forEach((effect, i) => {
    const carry = KINDS[kindOfEffect(effect)] as (effect: Effect, act: Act) => void;
    carry(effect, { ...act, key: `${act.key}.${i}` });
  });
}
