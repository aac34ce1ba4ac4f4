import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("declineDeal"), deal: anId });

/** Any party may decline an offer; its proposer withdraws it. Either way it is gone. */
export const declineDeal = seatRule<z.infer<typeof schema>>({
  schema,
  refuse: ({ own }, { deal: id }) => {
    const deal = own.deals[id];
    if (!deal) return refusal("noSuchDeal");
    return deal.status === "offered" ? null : refusal("dealNotOpen");
  },
  decide: ({ state, record }, { deal }, seat) => {
    const status = state.deals[deal]?.proposer === seat ? "withdrawn" : "declined";
    record({ kind: "dealEnded", deal, seat, status });
  },
});
