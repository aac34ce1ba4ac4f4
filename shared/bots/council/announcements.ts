import type { Motion } from "../../model/motion.ts";
import type { Intent } from "../../rules/index.ts";
import type { Mind } from "../mind.ts";
import { scaleOf } from "../worth/aspiration.ts";
import { isMember } from "../worth/worth.ts";
import { hasAnnounced } from "./announced.ts";
import { reasonFor } from "./reason.ts";
import { objectionTo } from "./stances.ts";

/** Points by which a motion must fall short before a break is as good as certain: who says it and keeps silence pays. */
const CERTAIN = 6;
/** Of so many breaks that are certain one is announced: governments keep most of their cards to themselves. */
const ONE_IN = 3;

const isCertain = (mind: Mind, motion: Motion): boolean =>
  objectionTo(mind, motion) >= CERTAIN * scaleOf(mind, motion.table) &&
  mind.random(`announce.${motion.id}`, ONE_IN) === 0;

/** When the agenda is read it says in plenary which of its motions it will break: cohesion suffers less. */
export function announceBreak(mind: Mind): Intent | null {
  for (const [table, { agenda, motions }] of Object.entries(mind.own.rooms)) {
    if (!isMember(mind, table, mind.seat)) continue;
    const motion = agenda
      .flatMap((id) => motions[id] ?? [])
      .find((one) => !hasAnnounced(mind, mind.seat, one.id) && isCertain(mind, one));
    if (motion)
      return {
        kind: "announceBreak",
        silence: motion.id,
        reason: reasonFor(mind, { silence: motion.id, text: motion.changes, counter: null }),
      };
  }
  return null;
}
