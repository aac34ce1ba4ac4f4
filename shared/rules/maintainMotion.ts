import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { seatRule } from "./definition.ts";

const schema = z.strictObject({ kind: z.literal("maintainMotion"), maintain: z.boolean() });

/** If an earlier motion of the meeting settled one of its clauses, the mover says whether the motion stands. No answer withdraws it. */
export const maintainMotion = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["maintain"],
  refuse: ({ view, own, seat }) => {
    const { step } = view.public.clock;
    if (step.kind !== "maintain") return refusal("wrongPhase");
    return own.rooms[step.table]?.motions[step.motion]?.mover === seat ? null : refusal("notYourMotion");
  },
  decide: ({ state, record }, { maintain }, seat) => {
    if (state.step.kind !== "maintain") return;
    record({ kind: "motionMaintained", motion: state.step.motion, maintained: maintain });
    record({ kind: "readySet", seat, ready: true });
  },
});
