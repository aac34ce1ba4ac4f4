import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({
  kind: z.literal("judgeWord"),
  deal: anId,
  index: z.int().min(0).max(20),
  verdict: z.enum(["kept", "broken"]),
});

/** Words given freely are judged by the other parties alone, at the end. */
export const judgeWord = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["verdicts"],
  refuse: ({ own, seat }, { deal, index }) => {
    const found = own.deals[deal];
    const one = found?.undertakings[index];
    if (!found || !one) return refusal("noSuchUndertaking");
    return found.status === "inForce" &&
      one.pledge.kind === "word" &&
      one.outcome === "open" &&
      one.seat !== seat
      ? null
      : refusal("notJudgeable");
  },
  decide: ({ record }, { deal, index, verdict }, seat) =>
    record({ kind: "wordJudged", deal, index, seat, verdict }),
});
