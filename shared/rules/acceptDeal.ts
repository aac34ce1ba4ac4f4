import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { askedIn } from "../model/round.ts";
import { refusePromises } from "./checks/pledges.ts";
import { closeDeal } from "./course/deals.ts";
import { showPromised } from "./course/shownCards.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("acceptDeal"), deal: anId });

/** When every party has accepted, the deal closes: what is due at once happens, the rest is owed. No deal closes during a silence. */
export const acceptDeal = seatRule<z.infer<typeof schema>>({
  schema,
  refuse: ({ view, own, seat }, { deal: id }) => {
    const deal = own.deals[id];
    const { step } = view.public.clock;
    if (!deal) return refusal("noSuchDeal");
    if (askedIn(step) !== null) return refusal("silenceRuns");
    if (!["talks", "decisions", "agenda", "maintain", "reopening"].includes(step.kind))
      return refusal("wrongPhase");
    if (deal.status !== "offered") return refusal("dealNotOpen");
    if (deal.accepted.includes(seat)) return refusal("alreadyAccepted");
    return refusePromises(view, deal.undertakings, deal.parties);
  },
  decide: (recorder, { deal }, seat) => {
    recorder.record({ kind: "dealAccepted", deal, seat });
    const now = recorder.state.deals[deal];
    if (!now) return;
    showPromised(recorder, now, seat);
    if (now.accepted.length === now.parties.length) closeDeal(recorder, deal);
  },
});
