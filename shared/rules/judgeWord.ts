import { z } from "zod";
import { isMetIn } from "../effects/provisos.ts";
import { refusal } from "../model/refusal.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({
  kind: z.literal("judgeWord"),
  deal: anId,
  index: z.int().min(0).max(20),
  verdict: z.enum(["kept", "broken"]),
});

/** Words given freely are judged by the other parties alone, at the end: if what they hung on came true. */
export const judgeWord = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["verdicts"],
  refuse: ({ view, own, seat }, { deal, index }) => {
    const found = own.deals[deal];
    const one = found?.undertakings[index];
    if (!found || !one) return refusal("noSuchUndertaking");
    return found.status === "inForce" &&
      one.pledge.kind === "word" &&
      one.outcome === "open" &&
      one.seat !== seat &&
      isMetIn(view, one.if) !== false
      ? null
      : refusal("notJudgeable");
  },
  decide: ({ record }, { deal, index, verdict }, seat) =>
    record({ kind: "wordJudged", deal, index, seat, verdict }),
});
