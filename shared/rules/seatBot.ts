import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { rule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("seatBot"), seat: anId });

/** The host, or the doorkeeper after the grace time, lets a bot play a seat. */
export const seatBot = rule<z.infer<typeof schema>>({
  schema,
  who: "host",
  whilePaused: true,
  refuse: (view, { seat }) => {
    const known = view.public.seats[seat];
    if (!known) return refusal("noSuchSeat");
    return known.bot ? refusal("seatOccupied") : null;
  },
  decide: ({ record }, { seat }) => record({ kind: "botSeated", seat }),
});
