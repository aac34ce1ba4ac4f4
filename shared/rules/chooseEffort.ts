import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { seatRule } from "./definition.ts";

const schema = z.strictObject({ kind: z.literal("chooseEffort"), effort: z.int().min(0).max(3) });

/** Sides at war choose their effort, 0 to 3, in each Council: in secret, at a price. */
export const chooseEffort = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "agenda", "maintain", "silence", "reading", "rollCall", "reopening"],
  refuse: ({ view, own, seat }, { effort }) => {
    const { war, rules } = view.scenario;
    if (war?.attacker.seat !== seat && war?.defender.seat !== seat) return refusal("notAtWar");
    const needed = rules.effort[effort] ?? 0;
    // What was set aside for the effort chosen before is free again.
    const have = own.available + (rules.effort[own.effort] ?? 0);
    return have < needed ? refusal("notEnoughCapital", { needed, have }) : null;
  },
  decide: ({ record }, { effort }, seat) => record({ kind: "effortChosen", seat, effort }),
});
