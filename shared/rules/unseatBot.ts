import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { rule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("unseatBot"), seat: anId });

/** The bot gives a seat back to its people, or leaves it empty. */
export const unseatBot = rule<z.infer<typeof schema>>({
  schema,
  who: "host",
  whilePaused: true,
  refuse: (view, { seat }) => {
    const known = view.public.seats[seat];
    if (!known) return refusal("noSuchSeat");
    return known.bot ? null : refusal("seatEmpty");
  },
  decide: ({ record }, { seat }) => record({ kind: "botLeft", seat }),
});
