import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { motionInRoom, refuseBesideConsultation } from "./checks/motions.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("withdrawSecond"), motion: anId });

/** Seconding can be taken back until the phase ends. */
export const withdrawSecond = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "consultation"],
  refuse: ({ view, own, seat }, { motion: id }) => {
    const motion = motionInRoom(own, id);
    if (!motion) return refusal("noSuchMotion");
    if (motion.status !== "tabled") return refusal("notTabled");
    if (!motion.seconders.includes(seat)) return refusal("notSeconded");
    return refuseBesideConsultation(view, id);
  },
  decide: ({ record }, { motion }, party) => record({ kind: "secondWithdrawn", motion, party }),
});
