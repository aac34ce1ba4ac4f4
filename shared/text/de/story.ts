import { PLENARY } from "../../model/channel.ts";
import type { Deal } from "../../model/deal.ts";
import type { ChannelId, SeatId } from "../../model/ids.ts";
import type { Language } from "../language.ts";
import type { Names } from "../names.ts";
import { causeOf, listed, stopped } from "./lists.ts";
import { pledgeText } from "./pledges.ts";

const others = ({ parties }: Deal, seat: SeatId, names: Names): string =>
  listed(parties.filter((party) => party !== seat).map(names.party));

/** Who promises what, party by party. */
function terms({ undertakings, parties }: Deal, names: Names): string {
  const of = (seat: SeatId) => undertakings.filter((one) => one.seat === seat);
  return parties
    .filter((seat) => of(seat).length > 0)
    .map(
      (seat) =>
        `${names.party(seat)}: ${of(seat)
          .map(({ pledge }) => pledgeText(pledge, names))
          .join("; ")}`,
    )
    .join(". ");
}

function where(channel: ChannelId, seat: SeatId | null, names: Names): string {
  if (channel === PLENARY) return "im Plenum";
  if (channel.startsWith("facilitator:"))
    return seat === null ? `an ${names.party(channel.slice(channel.indexOf(":") + 1))}` : "an die Moderation";
  if (channel.includes(":")) return "intern";
  return `an ${listed(
    channel
      .split("+")
      .filter((one) => one !== seat)
      .map(names.party),
  )}`;
}

/** In quotation marks; those within become single ones. */
const said = (words: string): string => `„${words.replaceAll("„", "‚").replaceAll("“", "‘")}“`;

/** What a transcript says in words of its own, because its reader sits at no table and may know everything. */
export const story: Language["story"] = {
  playedByBots: (title, seed) => `${title}, von Bots gespielt (Startwert ${seed})`,
  round: (title, place, date) => `${title}. ${place}, ${date}`,
  objectives: (seat, titles, names) =>
    `Was neben einem guten Text zählt (${names.party(seat)}): ${titles.join("; ")}.`,
  said: (seat, channel, words, names) =>
    `${seat === null ? "Moderation" : names.party(seat)}, ${where(channel, seat, names)}: ${said(words)}`,
  offered: (deal, names) =>
    `${deal.counterTo === null ? "Angebot" : "Gegenangebot"} (${names.party(deal.proposer)} an ${others(deal, deal.proposer, names)}). ${terms(deal, names)}.`,
  accepted: (seat, names) => `${names.party(seat)}: angenommen.`,
  inForce: (deal, names) => `Die Absprache ist in Kraft (${listed(deal.parties.map(names.party))}).`,
  ended: (deal, seat, names) => {
    const offer = `Das Angebot (${names.party(deal.proposer)} an ${others(deal, deal.proposer, names)})`;
    if (seat === null) return `${offer} ist verfallen.`;
    return seat === deal.proposer
      ? `${offer} ist zurückgezogen.`
      : `${names.party(seat)}: das Angebot abgelehnt (${names.party(deal.proposer)}).`;
  },
  failed: (from, to, favour, names) =>
    `Nicht zu gewähren war (${names.party(from)} an ${names.party(to)}): ${favour}.`,
  shown: ({ to, of, titles }, names) =>
    `${names.party(to)}: eingesehen, was die andere Delegation hat (${names.party(of)}): ${titles.join("; ") || "nichts"}.`,
  penalty: (seat, points, cause, names) =>
    stopped(`${names.party(seat)}: Endwertung −${points}, ${causeOf(cause, names)}`),
  score: (seat, total, band, names) => `${names.party(seat)}: ${total}, ${band}`,
};
