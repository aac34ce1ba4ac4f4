import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { motionInRoom } from "./checks/motions.ts";
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
  decide: ({ state, record }, { motion: id }, seat) => {
    const paid = state.tables[id.slice(0, id.indexOf("."))]?.motions[id]?.counterText === false;
    record({ kind: "motionWithdrawn", motion: id });
    if (paid) record({ kind: "capitalChanged", seat, by: state.scenario.rules.motionPrice, cause: "motion" });
  },
});
