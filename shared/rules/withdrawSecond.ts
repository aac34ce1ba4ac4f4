import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { motionInRoom } from "./checks/motions.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("withdrawSecond"), motion: anId });

/** Seconding can be taken back until the phase ends. */
export const withdrawSecond = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions"],
  refuse: ({ own, seat }, { motion: id }) => {
    const motion = motionInRoom(own, id);
    if (!motion) return refusal("noSuchMotion");
    if (motion.status !== "tabled") return refusal("notTabled");
    return motion.seconders.includes(seat) ? null : refusal("notSeconded");
  },
  decide: ({ record }, { motion }, party) => record({ kind: "secondWithdrawn", motion, party }),
});
