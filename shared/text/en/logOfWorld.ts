import { consentAtHome } from "../consentAtHome.ts";
import type { LogSentences } from "../sentence.ts";
import { causeOf, inside, listed, multiplied, stopped, titled, Whom, whom } from "./lists.ts";
import { plain, signed } from "./numbers.ts";

type WorldKinds =
  | keyof typeof import("../../events/cards.ts").cardEvents
  | keyof typeof import("../../events/world.ts").worldEvents;

const OUTCOMES = {
  resolved: "took effect",
  cancelled: "was cancelled",
  returned: "could not be carried out, and came back at half its price",
} as const;
const LEVELS = { low: "low", middle: "middling", high: "high" } as const;

/** Cards, events, tracks and means. */
export const worldLog: Pick<LogSentences, WorldKinds> = {
  cardsDrawn: ({ cards }, names) => `You drew ${titled(cards.map(names.card))}.`,
  cardsDiscarded: ({ cards }, names) => `You lost ${titled(cards.map(names.card))}.`,
  cardCommitted: ({ commitment }, names) => `You committed ${titled([names.card(commitment.card)])}.`,
  cardTakenBack: ({ card }, names) => `You took back ${titled([names.card(card)])}.`,
  cardsRevealed: ({ cards }, names) =>
    `Revealed: ${cards.map(({ card, seat }) => `${names.card(card)} (${whom(seat, names)})`).join("; ")}.`,
  cardResolved: ({ card, outcome }, names) => `${titled([names.card(card)])} ${OUTCOMES[outcome]}.`,
  dieRolled: ({ of, text }, names) =>
    text === null ? `Chance decided on ${causeOf(of, names)}.` : `${causeOf(of, names)}: ${text}`,
  eventHappened: ({ event }, names) => stopped(`Event: ${names.event(event)}`),
  handShown: ({ of, cards, objectives }, names) =>
    `You were shown what ${names.within(of)} holds: ${
      titled([...cards.map(names.card), ...objectives.map(names.objective)]) || "nothing"
    }.`,
  trackShifted: ({ track, by, cause }, names) =>
    by === 0
      ? null
      : stopped(
          `${names.track(track)} ${by > 0 ? "+" : "−"}${names.amount(track, Math.abs(by))}: ${causeOf(cause, names)}`,
        ),
  driftShifted: ({ track, by, cause }, names) =>
    stopped(
      `${names.track(track)} will move by ${by > 0 ? "+" : "−"}${names.amount(track, Math.abs(by))} more each round: ${causeOf(cause, names)}`,
    ),
  capitalChanged: ({ by, cause }, names) =>
    stopped(`Your political capital ${signed(by)}: ${causeOf(cause, names)}`),
  capShifted: ({ by }) => `The limit of your political capital ${signed(by)}.`,
  capitalLevelTold: ({ seat, level }, names) =>
    seat === names.you ? null : `Political capital of ${names.within(seat)}: ${LEVELS[level]}.`,
  penaltyIncurred: ({ points, cause }, names) =>
    stopped(`You lost ${points} of your final score: ${causeOf(cause, names)}`),
  trustShifted: (shift, names) =>
    `${shift.of === names.you ? "Your trust" : `Trust of ${names.within(shift.of)}`} in ${whom(shift.in, names)} ${signed(shift.by)}.`,
  flagSet: ({ flag, on }, names) =>
    on ? stopped(`It now holds: ${names.flag(flag)}`) : stopped(`No longer: ${names.flag(flag)}`),
  worthShifted: ({ issue, option, by }, names) =>
    `To you, “${names.option(issue, option)}” on ${names.issue(issue)} is worth ${signed(by)}.`,
  walkAwayShifted: ({ table, by }, names) =>
    `To you, having no text at ${inside(names.table(table))} is worth ${signed(by)}.`,
  favourGranted: ({ favour, times }, names) =>
    `${names.favour(favour)} can be given ${times === 1 ? "once" : `${times} times`} more.`,
  motionPutFirst: ({ seat, table }, names) =>
    `At ${inside(names.table(table))}, a motion of ${whom(seat, names)} will be taken first.`,
  breakPriceSet: ({ seat, issue, times }, names) =>
    `${Whom(seat, names)}: the price of breaking silence${
      issue === null ? "" : ` on ${names.issue(issue)}`
    } ${multiplied(times)} this round.`,
  issueFrozen: ({ issue }, names) => `${names.issue(issue)} can't be changed any more.`,
  effectScheduled: () => null,
  scheduleDone: () => null,
  pricesReset: () => null,
  effortChosen: ({ effort }) => `You chose an effort of ${effort}.`,
  frontMoved: ({ by }) =>
    by === 0 ? "The front did not move." : `The front moved by ${plain(Math.abs(by) / 10)} points.`,
  homeJudged: ({ verdicts }, names) =>
    consentAtHome(verdicts, names, {
      listed,
      given: (who) => `Consent at home: ${who}.`,
      refused: (who) => `No consent at home: ${who}.`,
    }),
  directWarBroke: () => "A wider war broke out. The match ends without texts.",
};
