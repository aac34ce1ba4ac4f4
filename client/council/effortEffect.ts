import { written } from "../../shared/model/track.ts";
import type { View } from "../../shared/model/view.ts";
import { frontMovement } from "../../shared/rules/checks/frontMovement.ts";

/**
 * How far the front would move for the viewer's side if it fought so hard, for each effort of the other side, in
 * points, as the tracks stand now and before chance. Empty for seats that do not fight.
 */
export function frontIfFought(view: View, effort: number): readonly number[] {
  const { war, rules } = view.scenario;
  const seat = view.own?.seat;
  if (war === null || (seat !== war.defender.seat && seat !== war.attacker.seat)) return [];
  const defends = seat === war.defender.seat;
  const strengthOf = (track: string) => written(view.scenario, track, view.public.tracks[track]?.value ?? 0);
  return rules.effort.map((_, other) => {
    const push = (own: boolean, track: string) => ({
      effort: own ? effort : other,
      strength: strengthOf(track),
    });
    const sides = {
      defender: push(defends, war.defender.strength),
      attacker: push(!defends, war.attacker.strength),
    };
    return ((defends ? 1 : -1) * frontMovement(war, sides, 0)) / 10;
  });
}
