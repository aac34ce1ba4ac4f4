import { z } from "zod";
import { channelSeats, PLENARY } from "../model/channel.ts";
import { PHRASES } from "../model/phrase.ts";
import { isOpenNow, kindOfChannel } from "../model/press.ts";
import { refusal } from "../model/refusal.ts";
import { roundOf } from "../model/round.ts";
import { mayQuote } from "./checks/quotes.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const quote = z.union([
  z.strictObject({ motion: anId }),
  z.strictObject({ deal: anId }),
  z.strictObject({ issue: anId }),
  z.strictObject({ card: anId }),
]);
const phrase = z.strictObject({
  id: z.enum(PHRASES),
  issue: anId.optional(),
  option: anId.optional(),
  seat: anId.optional(),
  motion: anId.optional(),
  deal: anId.optional(),
});
const schema = z.strictObject({
  kind: z.literal("say"),
  channel: anId,
  /** The id of the words; the text itself is taken out of the submission before the engine sees it. */
  words: anId.nullable().default(null),
  /** A stock phrase, in place of words. */
  phrase: phrase.nullable().default(null),
  quote: quote.nullable().default(null),
});

/**
 * Talk: to all in plenary, to any pair, to any group that a seat convenes, to the own delegation, to the
 * facilitator, as far as these channels exist in the phase. A message can quote a motion, deal, clause or card.
 */
export const say = seatRule<z.infer<typeof schema>>({
  schema,
  whilePaused: true,
  refuse: ({ view, own, seat }, { channel, words, phrase: stock, quote: quoted }) => {
    if ((words === null) === (stock === null)) return refusal("malformed", { detail: "words or a phrase" });
    const seats = channelSeats(view.scenario, channel);
    if (!seats) return refusal("noSuchChannel");
    if (view.public.clock.step.kind === "over") return refusal("matchOver");
    if (channel !== PLENARY && !seats.includes(seat)) return refusal("notInChannel");
    if (!isOpenNow(view.public.press, kindOfChannel(channel), view.public.clock.step))
      return refusal("channelClosed");
    return quoted === null || mayQuote(view, own, quoted) ? null : refusal("notQuotable");
  },
  decide: ({ state, record }, { channel, words, phrase: stock, quote: quoted, by }, seat) =>
    record({
      kind: "messageSent",
      channel,
      message: { words, phrase: stock, seat, person: by.person, round: roundOf(state.step), quote: quoted },
    }),
});
