import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { refuseTarget } from "./checks/cards.ts";
import { firstRefusal, seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const target = z.union([z.strictObject({ seat: anId }), z.strictObject({ issue: anId })]);
const schema = z.strictObject({
  kind: z.literal("commitCard"),
  card: anId,
  target: target.nullable().default(null),
});

/** In Decisions each seat commits cards with their targets, unseen. All are revealed together when the phase ends. */
export const commitCard = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["decisions"],
  refuse: ({ view, own, seat }, action) => {
    const card = own.cards[action.card];
    if (!card || !own.hand.includes(action.card)) return refusal("notInHand");
    const most = view.scenario.rules.cardsPerRound;
    return firstRefusal(
      () => (own.commitments.some((one) => one.card === action.card) ? refusal("alreadyCommitted") : null),
      () => (own.commitments.length >= most ? refusal("tooManyCards", { most }) : null),
      () => refuseTarget(view, seat, { card, target: action.target }),
      () =>
        own.available < card.price
          ? refusal("notEnoughCapital", { needed: card.price, have: own.available })
          : null,
    );
  },
  decide: ({ record }, { card, target: aim }, seat) =>
    record({ kind: "cardCommitted", seat, commitment: { card, target: aim } }),
});
