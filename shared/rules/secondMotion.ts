import { z } from "zod";
import { isConsultation } from "../model/consultation.ts";
import { refusal } from "../model/refusal.ts";
import { motionInRoom, refuseBesideConsultation, secondsBy } from "./checks/motions.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("secondMotion"), motion: anId });

/** A motion is taken only if another member seconds it. That is free, at most two a meeting; that of a consultation is one more. */
export const secondMotion = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "consultation"],
  refuse: ({ view, own, seat }, { motion: id }) => {
    const motion = motionInRoom(own, id);
    if (!motion) return refusal("noSuchMotion");
    if (motion.status !== "tabled") return refusal("notTabled");
    if (!view.scenario.tables[motion.table]?.members.includes(seat)) return refusal("notAMember");
    if (motion.mover === seat) return refusal("ownMotion");
    if (motion.seconders.includes(seat)) return refusal("alreadySeconded");
    const beside = refuseBesideConsultation(view, id);
    if (beside !== null || isConsultation(id)) return beside;
    const most = view.scenario.rules.secondsPerMeeting;
    return secondsBy(own, motion.table, seat) >= most ? refusal("tooManySeconds", { most }) : null;
  },
  decide: ({ record }, { motion }, party) => record({ kind: "motionSeconded", motion, party }),
});
