import { z } from "zod";
import type { By } from "../model/action.ts";
import { channelSeats, PLENARY } from "../model/channel.ts";
import { PHRASES } from "../model/phrase.ts";
import { isOpenNow, kindOfChannel } from "../model/press.ts";
import { type Refusal, refusal } from "../model/refusal.ts";
import { hasFacilitator } from "../model/role.ts";
import { roundOf } from "../model/round.ts";
import { tableOf } from "../model/scenarioIndex.ts";
import type { View } from "../model/view.ts";
import { mayQuote } from "./checks/quotes.ts";
import { rule } from "./definition.ts";
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
type Saying = By<z.infer<typeof schema>>;

/** Who runs the session speaks in plenary and in the line that each delegation has to them, in words of their own. */
function refuseFacilitator(view: View, { channel, phrase: stock, quote: quoted }: Saying): Refusal | null {
  if (stock !== null) return refusal("notYourSeat");
  if (!["plenary", "facilitator"].includes(kindOfChannel(channel))) return refusal("notInChannel");
  // What it knows beyond this, readers may not.
  const known = quoted === null || ("issue" in quoted && tableOf(view.scenario, quoted.issue) !== null);
  return known ? null : refusal("notQuotable");
}

function refuseSeat(view: View, { channel, quote: quoted }: Saying): Refusal | null {
  const { own } = view;
  if (own === null) return refusal("notYourSeat");
  if (channel !== PLENARY && !channelSeats(view.scenario, channel)?.includes(own.seat))
    return refusal("notInChannel");
  if (kindOfChannel(channel) === "facilitator" && !hasFacilitator(view.public.people))
    return refusal("noFacilitator");
  return quoted === null || mayQuote(view, own, quoted) ? null : refusal("notQuotable");
}

/**
 * Talk: to all in plenary, to any pair, to any group that a seat convenes, to the own delegation, to the
 * facilitator if there is one, as far as these channels exist in the phase. A message can quote a motion, deal, clause or card.
 */
export const say = rule<z.infer<typeof schema>>({
  schema,
  who: "speaker",
  whilePaused: true,
  refuse: (view, saying) => {
    const { channel, words, phrase: stock, by } = saying;
    if ((words === null) === (stock === null)) return refusal("malformed", { detail: "words or a phrase" });
    if (!channelSeats(view.scenario, channel)) return refusal("noSuchChannel");
    if (view.public.clock.step.kind === "over") return refusal("matchOver");
    const refused = by.role === "facilitator" ? refuseFacilitator(view, saying) : refuseSeat(view, saying);
    if (refused) return refused;
    const open = isOpenNow(view.public.press, kindOfChannel(channel), view.public.clock.step);
    return open ? null : refusal("channelClosed");
  },
  decide: ({ state, record }, { channel, words, phrase: stock, quote: quoted, by }) =>
    record({
      kind: "messageSent",
      channel,
      message: {
        words,
        phrase: stock,
        seat: by.seat,
        person: by.person,
        round: roundOf(state.step),
        quote: quoted,
      },
    }),
});
