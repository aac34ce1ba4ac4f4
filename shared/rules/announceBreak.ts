import { z } from "zod";
import { PLENARY } from "../model/channel.ts";
import { refusal } from "../model/refusal.ts";
import { roundOf } from "../model/round.ts";
import { announcementOf } from "../model/silence.ts";
import { isBound, silenceInSight } from "./checks/silences.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("announceBreak"), silence: anId, reason: anId });

/**
 * Before a silence a member may announce in plenary, with its reason, that it will break it: on a motion that
 * waits, or on the coming reading. The break then lowers cohesion by half, and is taken less amiss. Whoever
 * announces a break and then keeps silence pays for it.
 */
export const announceBreak = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "consultation", "agenda", "maintain", "silence", "rollCall", "reopening"],
  refuse: ({ view, seat }, { silence, reason }) => {
    const found = silenceInSight(view, silence);
    if (!found) return refusal("noSuchSilence");
    if (!view.scenario.tables[found.table]?.members.includes(seat)) return refusal("notAMember");
    if (found.running) return refusal("silenceBegan");
    if (isBound(found, seat)) return refusal("ownMotionBreak");
    if (!(reason in view.scenario.reasons)) return refusal("noSuchReason");
    return announcementOf(view.public, seat, silence) ? refusal("alreadyAnnounced") : null;
  },
  decide: ({ state, record }, { silence, reason, by }, seat) => {
    const { step, stepNumber } = state;
    record({ kind: "breakAnnounced", announcement: { silence, seat, reason, step: stepNumber } });
    const phrase = { id: "breakAnnounced", silence, reason } as const;
    const message = { words: null, phrase, seat, person: by.person, round: roundOf(step), quote: null };
    record({ kind: "messageSent", channel: PLENARY, message });
  },
});
