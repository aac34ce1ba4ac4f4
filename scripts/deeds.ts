import { readFileSync } from "node:fs";
import type { Decide } from "../shared/bots/index.ts";
import { isLegal } from "../shared/engine/choices/intents.ts";
import type { RoundId, SeatId } from "../shared/model/ids.ts";
import { roundOf } from "../shared/model/round.ts";
import type { View } from "../shared/model/view.ts";
import type { Intent } from "../shared/rules/index.ts";

/** Something that a seat does in a recorded match, whatever its bot thinks of it. */
export interface Deed {
  readonly seat: SeatId;
  /** Not before this round; null: whenever it is legal. */
  readonly round: RoundId | null;
  readonly intent: Intent;
}

/** The deeds that a file holds, as a list in JSON. Whether they are legal shows in the match. Throws if it is no JSON. */
export const deedsIn = (file: string): readonly Deed[] => JSON.parse(readFileSync(file, "utf8")) as Deed[];

/** Deeds that still wait to be done. A match takes them away one by one. */
export type Waiting = Deed[];

const isDue = (view: View, { seat, round, intent }: Deed): boolean =>
  (round === null || round === roundOf(view.public.clock.step)) && isLegal(view, seat, intent);

/** Plays a seat like a bot, but does each of its deeds once, as soon as that is legal. */
export const doingDeeds =
  (seat: SeatId, waiting: Waiting, otherwise: Decide): Decide =>
  (view, chance) => {
    const next = waiting.findIndex((deed) => deed.seat === seat && isDue(view, deed));
    const [deed] = next < 0 ? [] : waiting.splice(next, 1);
    return deed?.intent ?? otherwise(view, chance);
  };
