import { PLENARY } from "../../model/channel.ts";
import type { Deal } from "../../model/deal.ts";
import type { ChannelId, SeatId } from "../../model/ids.ts";
import type { Language } from "../language.ts";
import type { Names } from "../names.ts";
import { promisesBySeat } from "../promisesBySeat.ts";
import { causeOf, listed, multiplied, stopped } from "./lists.ts";
import { pledgeText } from "./pledges.ts";

const others = ({ parties }: Deal, seat: SeatId, names: Names): string =>
  listed(parties.filter((party) => party !== seat).map(names.party));

/** The terms of a deal, in the order of its parties. */
const terms = ({ undertakings, parties }: Deal, names: Names): string =>
  promisesBySeat(
    parties.flatMap((seat) => undertakings.filter((one) => one.seat === seat)),
    names,
    pledgeText,
  );

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
  accepted: (seat, proposer, names) =>
    `${names.party(seat)}: ${proposer === null || proposer === seat ? "" : `Angebot (${names.party(proposer)}) `}angenommen.`,
  kept: (promises, names) => `Eingehaltene Zusagen. ${promisesBySeat(promises, names, pledgeText)}.`,
  prices: (seats, { issue, times }, names) =>
    `Preis eines Bruchs in dieser Runde${issue === null ? "" : `, Klausel „${names.issue(issue)}“`} (${listed(seats.map(names.party))}): ${multiplied(times)}.`,
  forecasts: (forecasts, names) =>
    `Wer brechen würde, nach den Prognosen: ${forecasts
      .map(
        ({ breakers, by }) =>
          `${breakers.length === 0 ? "niemand" : listed(breakers.map(names.party))} (${listed(by.map(names.party))})`,
      )
      .join("; ")}.`,
  positions: ({ issue, asked }, names) =>
    `Gefordert zur Klausel „${names.issue(issue)}“: ${asked
      .map(({ option, by }) => `„${names.option(issue, option)}“ (${listed(by.map(names.party))})`)
      .join("; ")}.`,
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
