import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { seatRule } from "./definition.ts";

const schema = z.strictObject({ kind: z.literal("setReady"), ready: z.boolean() });

/** A phase ends when every seat that it waits for is ready. Ready can be taken back until then. */
export const setReady = seatRule<z.infer<typeof schema>>({
  schema,
  refuse: ({ view }) =>
    ["lobby", "over"].includes(view.public.clock.step.kind) ? refusal("wrongPhase") : null,
  decide: ({ state, record }, { ready }, seat) => {
    if (state.seats[seat]?.ready !== ready) record({ kind: "readySet", seat, ready });
  },
});
