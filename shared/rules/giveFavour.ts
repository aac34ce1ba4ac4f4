import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { isOwedLate, refuseGiving } from "./checks/favours.ts";
import { giveIfPossible } from "./course/favours.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("giveFavour"), favour: anId, to: anId });

/**
 * A seat carries out a favour, promised or not. It becomes known to others in the Aftermath. One that can't be
 * given for what the seat can't see fails, and is not tried again in this round. In the Aftermath it gives only what it
 * owes since the Council: what it promised for this round on a condition.
 */
export const giveFavour = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "agenda", "maintain", "reopening", "aftermath"],
  refuse: ({ view, own, seat }, { favour, to }) => {
    const grant = { favour, from: seat, to };
    const late = view.public.clock.step.kind === "aftermath";
    return late && !isOwedLate(view, own, grant) ? refusal("wrongPhase") : refuseGiving(view, grant);
  },
  decide: (recorder, { favour, to }, seat) => giveIfPossible(recorder, { favour, from: seat, to }),
});
