import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { motionInRoom } from "./checks/motions.ts";
import { withdraw } from "./course/silence.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("withdrawMotion"), motion: anId });

/** A motion can be withdrawn until it is put under silence; its price comes back. */
export const withdrawMotion = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "agenda"],
  refuse: ({ own, seat }, { motion: id }) => {
    const motion = motionInRoom(own, id);
    if (!motion) return refusal("noSuchMotion");
    if (motion.mover !== seat) return refusal("notYourMotion");
    return motion.status === "tabled" ? null : refusal("notTabled");
  },
  decide: (recorder, { motion }) => withdraw(recorder, motion),
});
