import { z } from "zod";
import { channelSeats, PLENARY } from "../model/channel.ts";
import { refusal } from "../model/refusal.ts";
import { roundOf } from "../model/round.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const quote = z.union([
  z.strictObject({ motion: anId }),
  z.strictObject({ deal: anId }),
  z.strictObject({ issue: anId }),
  z.strictObject({ card: anId }),
]);
const schema = z.strictObject({
  kind: z.literal("say"),
  channel: anId,
  /** The id of the words; the text itself is taken out of the submission before the engine sees it. */
  words: anId,
  quote: quote.nullable().default(null),
});

/** Talk: to all in plenary, to any pair, to any group that a seat convenes, to the own delegation, to the facilitator. */
export const say = seatRule<z.infer<typeof schema>>({
  schema,
  refuse: ({ view, seat }, { channel }) => {
    const seats = channelSeats(view.scenario, channel);
    if (!seats) return refusal("noSuchChannel");
    if (view.public.clock.step.kind === "over") return refusal("matchOver");
    return channel === PLENARY || seats.includes(seat) ? null : refusal("notInChannel");
  },
  decide: ({ state, record }, { channel, words, quote: quoted, by }, seat) =>
    record({
      kind: "messageSent",
      channel,
      message: { words, seat, person: by.person, round: roundOf(state.step), quote: quoted },
    }),
});
