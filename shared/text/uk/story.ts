import { PLENARY } from "../../model/channel.ts";
import type { Deal } from "../../model/deal.ts";
import type { ChannelId, SeatId } from "../../model/ids.ts";
import type { story as english } from "../en/story.ts";
import type { Names } from "../names.ts";
import { promisesBySeat } from "../promisesBySeat.ts";
import { causeOf, forWhom, listed, multiplied, ofWhom, stopped, toWhom } from "./lists.ts";
import { pledgeText } from "./pledges.ts";
import { counted, POINTS } from "./plurals.ts";

const others = ({ parties }: Deal, seat: SeatId, names: Names): string =>
  listed(parties.filter((party) => party !== seat).map((party) => forWhom(party, names)));
/** Quotation marks within quotation marks are others; a full stop stands behind them. */
function quoted(words: string): string {
  const inner = words.replaceAll("«", "„").replaceAll("»", "“");
  return inner.endsWith(".") ? `«${inner.slice(0, -1)}».` : `«${inner}»`;
}

/** The terms of a deal, in the order of its parties. */
const terms = ({ undertakings, parties }: Deal, names: Names): string =>
  promisesBySeat(
    parties.flatMap((seat) => undertakings.filter((one) => one.seat === seat)),
    names,
    pledgeText,
  );

function where(channel: ChannelId, seat: SeatId | null, names: Names): string {
  if (channel === PLENARY) return "на пленарному засіданні";
  if (channel.startsWith("facilitator:"))
    return `кому: ${seat === null ? names.party(channel.slice(channel.indexOf(":") + 1)) : "модератор"}`;
  if (channel.includes(":")) return "у власному колі";
  return `${listed(
    channel
      .split("+")
      .filter((one) => one !== seat)
      .map((one) => toWhom(one, names)),
  )}`;
}

/** What a transcript says in words of its own, because its reader sits at no table and may know everything. */
export const story: typeof english = {
  playedByBots: (title, seed) => `${title}: грали боти (початкове число ${seed})`,
  round: (title, place, date) => `${title}. ${place}, ${date}`,
  objectives: (seat, titles, names) =>
    `${names.party(seat)}: цілі, крім доброго тексту, — ${titles.join("; ")}.`,
  said: (seat, channel, words, names) =>
    `${seat === null ? "Модератор" : names.party(seat)}, ${where(channel, seat, names)}: ${quoted(words)}`,
  offered: (deal, names) =>
    `${names.party(deal.proposer)}: ${deal.counterTo === null ? "пропозиція" : "зустрічна пропозиція"} ${others(deal, deal.proposer, names)}. ${terms(deal, names)}.`,
  accepted: (seat, proposer, names) =>
    `${names.party(seat)}: пропозицію${proposer === null || proposer === seat ? "" : ` (${names.party(proposer)})`} прийнято.`,
  kept: (promises, names) => `Дотримані обіцянки. ${promisesBySeat(promises, names, pledgeText)}.`,
  prices: (seats, { issue, times }, names) =>
    `Ціну порушення мовчання${issue === null ? "" : ` щодо пункту «${names.issue(issue)}»`} в цьому раунді ${multiplied(times)}: ${listed(seats.map(names.within))}.`,
  forecasts: (forecasts, names) =>
    `Хто порушить мовчання, за прогнозами: ${forecasts
      .map(
        ({ breakers, by }) =>
          `${breakers.length === 0 ? "ніхто" : listed(breakers.map(names.within))} (${listed(by.map(names.within))})`,
      )
      .join("; ")}.`,
  positions: ({ issue, asked }, names) =>
    `Прохання щодо пункту «${names.issue(issue)}»: ${asked
      .map(({ option, by }) => `«${names.option(issue, option)}» (${listed(by.map(names.within))})`)
      .join("; ")}.`,
  inForce: (deal, names) =>
    `Домовленість набула чинності. Сторони: ${listed(deal.parties.map(names.within))}.`,
  ended: (deal, seat, names) => {
    const offer = `пропозицію ${others(deal, deal.proposer, names)}`;
    if (seat === null) return `${names.party(deal.proposer)}: ${offer} залишено без відповіді.`;
    return seat === deal.proposer
      ? `${names.party(seat)}: пропозицію відкликано.`
      : `${names.party(seat)}: відхилено пропозицію ${ofWhom(names.party(deal.proposer))}.`;
  },
  failed: (from, to, favour, names) =>
    `${names.party(from)}: не вдалося надати послугу «${favour}» ${toWhom(to, names)}.`,
  shown: ({ to, of, titles }, names) =>
    `${names.party(to)}: показано, що на руках у ${ofWhom(names.party(of))}: ${titles.join("; ") || "нічого"}.`,
  penalty: (seat, points, cause, names) =>
    stopped(
      `${names.party(seat)}: втрачено ${counted(points, POINTS)} підсумкового результату: ${causeOf(cause, names)}`,
    ),
  score: (seat, total, band, names) => `${names.party(seat)}: ${total}, ${band.toLowerCase()}`,
};
