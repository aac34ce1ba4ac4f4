import type { Recorder } from "../../events/recorder.ts";
import type { RoundId, SeatId } from "../../model/ids.ts";
import type { War } from "../../model/party.ts";
import type { State } from "../../model/state.ts";
import { units, written } from "../../model/track.ts";
import { FIERCE_EFFORT, frontMovement } from "../checks/frontMovement.ts";

const trackOf = (state: State, id: string): number => written(state.scenario, id, state.tracks[id] ?? 0);

/** How far the front moves, by what both sides have chosen. */
function movementNow(state: State, war: War, chance: number): number {
  const push = ({ seat, strength }: War["defender"]) => ({
    effort: state.seats[seat]?.effort ?? 0,
    strength: trackOf(state, strength),
  });
  return frontMovement(war, { defender: push(war.defender), attacker: push(war.attacker) }, chance);
}

/** A side fights only as hard as it can pay for: an effort chosen in better times comes down. */
function affordEffort(recorder: Recorder, seat: SeatId): void {
  const { effort = 0, capital = 0 } = recorder.state.seats[seat] ?? {};
  const prices = recorder.state.scenario.rules.effort.slice(0, effort + 1);
  const most = prices.findLastIndex((price) => price <= capital);
  if (most !== effort) recorder.record({ kind: "effortChosen", seat, effort: Math.max(0, most) });
}

/** The price of an effort is paid when the fighting is over; none at all returns capital. */
function payEffort(recorder: Recorder, seat: SeatId): void {
  const { effort, restGain } = recorder.state.scenario.rules;
  const chosen = recorder.state.seats[seat]?.effort ?? 0;
  const by = chosen === 0 ? restGain : -(effort[chosen] ?? 0);
  if (by !== 0) recorder.record({ kind: "capitalChanged", seat, by, cause: "effort" });
}

/** Gains and losses move support and resolve, without fanfare. */
function shiftMorale(recorder: Recorder, war: War, moved: number): void {
  const shifts = moved > 0 ? war.morale?.gain : war.morale?.loss;
  for (const [track, each] of Object.entries(shifts ?? {})) {
    const by = units(recorder.state.scenario, track, Math.round(each * Math.abs(moved)));
    if (by !== 0) recorder.record({ kind: "trackShifted", track, by, cause: "front" });
  }
}

/** Effort 3 raises the risk; each round it settles towards where it started; it can't be raised above its cap. */
function settleEscalation(recorder: Recorder, war: War): void {
  const { track, settles, cap } = war.escalation;
  const { scenario, tracks } = recorder.state;
  const fierce = [war.attacker.seat, war.defender.seat].filter(
    (seat) => recorder.state.seats[seat]?.effort === FIERCE_EFFORT,
  ).length;
  const now = tracks[track] ?? 0;
  const start = units(scenario, track, scenario.tracks[track]?.start ?? 0);
  const raised = Math.min(Math.max(now, units(scenario, track, cap)), now + fierce);
  const step = Math.min(Math.abs(raised - start), units(scenario, track, settles));
  const by = raised + (raised > start ? -step : step) - now;
  if (by !== 0) recorder.record({ kind: "trackShifted", track, by, cause: "settling" });
}

/** The front moves with both sides' efforts. */
export function moveFront(recorder: Recorder, round: RoundId): void {
  const { war } = recorder.state.scenario;
  if (!war) return;
  const sides = [war.defender.seat, war.attacker.seat];
  for (const seat of sides) affordEffort(recorder, seat);
  const moved = movementNow(recorder.state, war, recorder.roll(`front.${round}`, 3) - 1);
  const active = sides.filter((seat) => (recorder.state.seats[seat]?.effort ?? 0) >= 1);
  const by = active.length === 0 ? 0 : moved;
  recorder.record({ kind: "frontMoved", by, active });
  if (by !== 0) recorder.record({ kind: "trackShifted", track: war.front, by: -by, cause: "front" });
  shiftMorale(recorder, war, by);
  for (const seat of sides) payEffort(recorder, seat);
  settleEscalation(recorder, war);
}

/** Chance of a wider war in this Aftermath, in tenths of a per cent: (escalation − 70) / 2 %, shown all along. */
export function directWarChance(state: State): number {
  const { war } = state.scenario;
  if (!war) return 0;
  return Math.max(0, Math.round((trackOf(state, war.escalation.track) - war.escalation.above) * 5));
}

export function riskDirectWar(recorder: Recorder, round: RoundId): void {
  const chance = directWarChance(recorder.state);
  if (chance > 0 && recorder.roll(`directWar.${round}`, 1000) < chance)
    recorder.record({ kind: "directWarBroke" });
}
