import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { rule } from "./definition.ts";

const schema = z.strictObject({ kind: z.literal("leaveSeat") });

/** Anyone may leave a seat, or decline it, at any time. */
export const leaveSeat = rule<z.infer<typeof schema>>({
  schema,
  who: "person",
  whilePaused: true,
  refuse: (view, { by }) => {
    const seat = by.person === null ? null : view.public.people[by.person]?.seat;
    return seat === null || seat === undefined ? refusal("noSeat") : null;
  },
  decide: ({ state, record }, { by }) => {
    const seat = by.person === null ? null : (state.people[by.person]?.seat ?? null);
    if (by.person !== null && seat !== null) record({ kind: "seatLeft", seat, person: by.person });
  },
});
