import { z } from "zod";
import { PLENARY } from "../model/channel.ts";
import { refusal } from "../model/refusal.ts";
import { roundOf } from "../model/round.ts";
import { announcementOf } from "../model/silence.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("withdrawAnnouncement"), silence: anId });

/**
 * An announced break can be taken back, in plenary too, until the phase ends in which it was announced, like
 * whatever else is done in a phase. Later it stands: if it could still be dropped just before the silence,
 * announcing would be a threat that costs nothing.
 */
export const withdrawAnnouncement = seatRule<z.infer<typeof schema>>({
  schema,
  refuse: ({ view, seat }, { silence }) => {
    const mine = announcementOf(view.public, seat, silence);
    if (!mine) return refusal("notAnnounced");
    return mine.step === view.public.clock.stepNumber ? null : refusal("announcementStands");
  },
  decide: ({ state, record }, { silence, by }, seat) => {
    record({ kind: "announcementWithdrawn", silence, seat });
    const phrase = { id: "announcementWithdrawn", silence } as const;
    const round = roundOf(state.step);
    const message = { words: null, phrase, seat, person: by.person, round, quote: null };
    record({ kind: "messageSent", channel: PLENARY, message });
  },
});
