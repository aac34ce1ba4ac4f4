import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("takeBackCard"), card: anId });

/** A committed card can be taken back until the phase ends. */
export const takeBackCard = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["decisions"],
  refuse: ({ own }, { card }) =>
    own.commitments.some((one) => one.card === card) ? null : refusal("notCommitted"),
  decide: ({ record }, { card }, seat) => record({ kind: "cardTakenBack", seat, card }),
});
