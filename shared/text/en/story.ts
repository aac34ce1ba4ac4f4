import { PLENARY } from "../../model/channel.ts";
import type { Deal, Undertaking } from "../../model/deal.ts";
import type { ChannelId, IssueId, SeatId } from "../../model/ids.ts";
import type { ForecastAlike } from "../forecastsTold.ts";
import type { Names } from "../names.ts";
import type { PositionsOn } from "../positionsTold.ts";
import { promisesBySeat } from "../promisesBySeat.ts";
import { causeOf, listed, listedParties, multiplied, stopped, Whom } from "./lists.ts";
import { pledgeText } from "./pledges.ts";

const others = ({ parties }: Deal, seat: SeatId, names: Names): string =>
  listedParties(
    parties.filter((party) => party !== seat),
    names,
  );

/** The terms of a deal, in the order of its parties. */
const terms = ({ undertakings, parties }: Deal, names: Names): string =>
  promisesBySeat(
    parties.flatMap((seat) => undertakings.filter((one) => one.seat === seat)),
    names,
    pledgeText,
  );

function where(channel: ChannelId, seat: SeatId | null, names: Names): string {
  if (channel === PLENARY) return "in plenary";
  if (channel.startsWith("facilitator:"))
    return seat === null
      ? `to ${names.within(channel.slice(channel.indexOf(":") + 1))}`
      : "to the facilitator";
  if (channel.includes(":")) return "among themselves";
  const others = channel.split("+").filter((one) => one !== seat);
  return `to ${listedParties(others, names)}`;
}

/** In quotation marks; those within become single ones. */
const quoted = (words: string): string => `“${words.replace(/“([^”]*)”/g, "‘$1’")}”`;

/** What a transcript says in words of its own, because its reader sits at no table and may know everything. */
export const story = {
  /** The head of a match that nobody played. */
  playedByBots: (title: string, seed: string) => `${title}, played by bots (seed ${seed})`,
  round: (title: string, place: string, date: string) => `${title}. ${place}, ${date}`,
  objectives: (seat: SeatId, titles: readonly string[], names: Names) =>
    `${Whom(seat, names)} wanted, beside a good text: ${titles.join("; ")}.`,
  said: (seat: SeatId | null, channel: ChannelId, words: string, names: Names) =>
    `${seat === null ? "The facilitator" : Whom(seat, names)}, ${where(channel, seat, names)}: ${quoted(words)}`,
  offered: (deal: Deal, names: Names) =>
    `${Whom(deal.proposer, names)} put an offer to ${others(deal, deal.proposer, names)}${
      deal.counterTo === null ? "" : ", in answer to theirs"
    }. ${terms(deal, names)}.`,
  accepted: (seat: SeatId, proposer: SeatId | null, names: Names) =>
    `${Whom(seat, names)} accepted${proposer === null || proposer === seat ? "" : ` the offer of ${names.within(proposer)}`}.`,
  kept: (promises: readonly Pick<Undertaking, "seat" | "pledge">[], names: Names) =>
    `Promises kept. ${promisesBySeat(promises, names, pledgeText)}.`,
  prices: (
    seats: readonly SeatId[],
    { issue, times }: { readonly issue: IssueId | null; readonly times: number },
    names: Names,
  ) =>
    `The price of breaking silence${issue === null ? "" : ` on ${names.issue(issue)}`} ${multiplied(times)} this round for ${listedParties(seats, names)}.`,
  forecasts: (forecasts: readonly ForecastAlike[], names: Names) =>
    `Who would break, as it was forecast: ${forecasts
      .map(
        ({ breakers, by }) =>
          `${breakers.length === 0 ? "nobody" : listedParties(breakers, names)} (${listed(by.map(names.party))})`,
      )
      .join("; ")}.`,
  positions: ({ issue, asked }: PositionsOn, names: Names) =>
    `Asked for on ${names.issue(issue)}: ${asked
      .map(({ option, by }) => `“${names.option(issue, option)}” (${listed(by.map(names.party))})`)
      .join("; ")}.`,
  inForce: (deal: Deal, names: Names) =>
    `The deal between ${listedParties(deal.parties, names)} is in force.`,
  ended: (deal: Deal, seat: SeatId | null, names: Names) =>
    seat === null
      ? `The offer of ${names.within(deal.proposer)} to ${others(deal, deal.proposer, names)} lapsed.`
      : `${Whom(seat, names)} ${seat === deal.proposer ? "withdrew" : "declined"} the offer${
          seat === deal.proposer ? "" : ` of ${names.within(deal.proposer)}`
        }.`,
  failed: (from: SeatId, to: SeatId, favour: string, names: Names) =>
    `${Whom(from, names)} could not give ${names.within(to)}: ${favour}.`,
  shown: (
    { to, of, titles }: { readonly to: SeatId; readonly of: SeatId; readonly titles: readonly string[] },
    names: Names,
  ) => `${Whom(to, names)} was shown what ${names.within(of)} holds: ${titles.join("; ") || "nothing"}.`,
  penalty: (seat: SeatId, points: number, cause: string, names: Names) =>
    stopped(`${Whom(seat, names)} lost ${points} of its final score: ${causeOf(cause, names)}`),
  score: (seat: SeatId, total: string, band: string, names: Names) =>
    `${names.party(seat)}: ${total}, ${band.toLowerCase()}`,
};
