import { z } from "zod";
import { refuseGiving } from "./checks/favours.ts";
import { giveIfPossible } from "./course/favours.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("giveFavour"), favour: anId, to: anId });

/**
 * A seat carries out a favour, promised or not. It becomes known to others in the Aftermath. One that can't be
 * given for what the seat can't see fails, and is not tried again in this round.
 */
export const giveFavour = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "agenda", "maintain", "reopening"],
  refuse: ({ view, seat }, { favour, to }) => refuseGiving(view, { favour, from: seat, to }),
  decide: (recorder, { favour, to }, seat) => giveIfPossible(recorder, { favour, from: seat, to }),
});
