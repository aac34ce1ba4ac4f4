import type { Facts } from "../model/facts.ts";
import type { RoundId, SeatId } from "../model/ids.ts";
import { roundOf } from "../model/round.ts";
import type { OwnView, View } from "../model/view.ts";
import type { Random, Temperament } from "./temperament.ts";
import type { Prospect } from "./world/prospect.ts";
import { progressAt, type World, worldOf } from "./world/world.ts";

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
  readonly world: World;
  readonly facts: Facts;
  /** How the match is expected to end. */
  readonly now: Prospect;
  /** Worths worked out in this decision, so that nothing is worked out twice. */
  readonly worked: Map<string, number>;
}

function remembered(worked: Map<string, number>, key: string, work: () => number): number {
  const known = worked.get(key);
  if (known !== undefined) return known;
  const found = work();
  worked.set(key, found);
  return found;
}

/** A number worked out once in a decision. */
export const once = (mind: Mind, key: string, work: () => number): number =>
  remembered(mind.worked, key, work);

/** A number that hangs on nothing but the world: it stands in later decisions too, as long as that is the same. */
export const onceInWorld = ({ world }: Mind, key: string, work: () => number): number =>
  remembered(world.worked, key, work);

/** Null if the view is nobody's seat. */
export function mindOf(view: View, random: Random, temperament: Temperament): Mind | null {
  const { own } = view;
  if (own === null) return null;
  const round = roundOf(view.public.clock.step);
  // Many decisions come about without a look at the end: there is nothing to answer, and the seat is ready.
  let looked: World | undefined;
  const world = (): World => {
    looked ??= worldOf(view, own);
    return looked;
  };
  return {
    view,
    own,
    seat: own.seat,
    random,
    temperament,
    round,
    progress: progressAt(view.scenario, round),
    mood: (random("mood", 21) - 10) / 10,
    get world() {
      return world();
    },
    get facts() {
      return world().facts;
    },
    get now() {
      return world().now;
    },
    worked: new Map(),
  };
}
