import type { Objective } from "../../model/content.ts";
import type { SeatId } from "../../model/ids.ts";
import { oncePerLatest } from "../../model/oncePer.ts";
import type { Mind } from "../mind.ts";

/** Public objectives of a seat, and those of its that were shown. */
export const objectivesOf = oncePerLatest(({ view, own }: Mind, seat: SeatId): readonly Objective[] =>
  Object.values({ ...view.public.known.objectives, ...own.objectiveTexts }).filter(
    (one) => one.seat === seat,
  ),
);
