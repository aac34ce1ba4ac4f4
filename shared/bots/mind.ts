import { factsOfView } from "../effects/factsOfView.ts";
import type { Facts } from "../model/facts.ts";
import type { RoundId, SeatId } from "../model/ids.ts";
import { roundOf } from "../model/round.ts";
import { roundIds, roundIndex } from "../model/scenarioIndex.ts";
import type { OwnView, View } from "../model/view.ts";
import { expectedTexts } from "./forecast.ts";
import type { Prospect } from "./prospect.ts";
import type { Random, Temperament } from "./temperament.ts";

/** What a bot has before it when it decides: its view, and what it makes of it. Forgotten afterwards. */
export interface Mind {
  readonly view: View;
  readonly own: OwnView;
  readonly seat: SeatId;
  readonly random: Random;
  readonly temperament: Temperament;
  readonly round: RoundId | null;
  /** 0 in the first round, 1 in the last. */
  readonly progress: number;
  /** −1 to 1: how much this government wants in this match; the same all through it. */
  readonly mood: number;
  readonly facts: Facts;
  /** How the match is expected to end. */
  readonly now: Prospect;
  /** Worths worked out in this decision, so that nothing is worked out twice. */
  readonly worked: Map<string, number>;
}

/** A number worked out once in a decision. */
export function once(mind: Mind, key: string, work: () => number): number {
  const known = mind.worked.get(key) ?? work();
  mind.worked.set(key, known);
  return known;
}

function progressOf(view: View, round: RoundId | null): number {
  const last = Math.max(1, roundIds(view.scenario).length - 1);
  return Math.max(0, roundIndex(view.scenario, round)) / last;
}

/** Null if the view is nobody's seat. */
export function mindOf(view: View, random: Random, temperament: Temperament): Mind | null {
  const { own } = view;
  if (own === null) return null;
  const round = roundOf(view.public.clock.step);
  const now: Prospect = {
    texts: expectedTexts(view, own),
    tracks: {},
    flags: [],
    given: [],
    reservations: [],
    active: null,
  };
  return {
    view,
    own,
    seat: own.seat,
    random,
    temperament,
    round,
    progress: progressOf(view, round),
    mood: (random("mood", 21) - 10) / 10,
    facts: factsOfView(view),
    now,
    worked: new Map(),
  };
}
