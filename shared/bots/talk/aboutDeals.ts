import { channelOf } from "../../model/channel.ts";
import type { Deal } from "../../model/deal.ts";
import type { ChannelId } from "../../model/ids.ts";
import type { StockPhrase } from "../../model/phrase.ts";
import type { Mind } from "../mind.ts";

/** Something that can be said, and where. */
export interface Saying {
  readonly channel: ChannelId;
  readonly phrase: StockPhrase;
}

/** The channel of the seat and another. */
export const pairWith = (mind: Mind, seat: string): ChannelId => channelOf([mind.seat, seat]);

/** What is said of another's offer that was declined: that the clause on which the seat was to keep silence could be had for more. */
function onDeclined(mind: Mind, deal: Deal): StockPhrase {
  const [wanted] = deal.undertakings
    .filter(({ seat }) => seat === mind.seat)
    .flatMap(({ pledge }) =>
      pledge.kind === "stance" && pledge.promise === "keep" ? Object.entries(pledge.on) : [],
    );
  const option = wanted?.[1].atMost ?? wanted?.[1].atLeast ?? null;
  if (wanted === undefined || option === null) return { id: "offerDeclined", deal: deal.id };
  return { id: "openToTrade", issue: wanted[0], option, deal: deal.id };
}

/** Answers to offers, in the pair. A sorry or a thank you is for people: among bots what is done says as much. */
export function aboutDeals(mind: Mind): readonly Saying[] {
  return Object.values(mind.own.deals)
    .filter((deal) => deal.round === mind.round && deal.parties.length === 2)
    .flatMap((deal): readonly Saying[] => {
      const other = deal.parties.find((party) => party !== mind.seat) ?? "";
      const say = (phrase: StockPhrase) => [{ channel: pairWith(mind, other), phrase }];
      const mine = deal.proposer === mind.seat;
      const toBot = mind.view.public.seats[other]?.bot !== false;
      if (deal.status === "declined" && !mine) {
        const phrase = onDeclined(mind, deal);
        return toBot && phrase.issue === undefined ? [] : say(phrase);
      }
      if (toBot || !mine) return [];
      if (deal.status === "inForce") return say({ id: "thankYou", deal: deal.id });
      return deal.status === "offered" ? say({ id: "offerMade", deal: deal.id }) : [];
    });
}
