import { consentAtHome } from "../consentAtHome.ts";
import type { worldLog as english } from "../en/logOfWorld.ts";
import { causeOf, listed, multiplied, ofWhom, sentence, stopped, whom } from "./lists.ts";
import { plain, signed } from "./numbers.ts";
import { counted, type Forms, formOf, POINTS, TIMES } from "./plurals.ts";

const OUTCOMES = {
  resolved: "подіяла",
  cancelled: "скасована",
  returned: "не вдалася і повернулася за півціни",
} as const;
const SHIFT: Forms = ["пункт", "пункти", "пунктів", "пункту"];
const LEVELS = { low: "низький", middle: "середній", high: "високий" } as const;

const cardsText = (titles: readonly string[]): string =>
  `${titles.length === 1 ? "картку" : "картки"}: ${titles.join("; ")}`;

/** Cards, events, tracks and means. */
export const worldLog: typeof english = {
  cardsDrawn: ({ cards }, names) => `Ви отримали ${cardsText(cards.map(names.card))}.`,
  cardsDiscarded: ({ cards }, names) => `Ви втратили ${cardsText(cards.map(names.card))}.`,
  cardCommitted: ({ commitment }, names) => `Ви заявили картку «${names.card(commitment.card)}».`,
  cardTakenBack: ({ card }, names) => `Ви забрали картку «${names.card(card)}».`,
  cardsRevealed: ({ cards }, names) =>
    `Розкрито: ${cards.map(({ card, seat }) => `${names.card(card)} (${whom(seat, names)})`).join("; ")}.`,
  cardResolved: ({ card, outcome }, names) => `Картка «${names.card(card)}» ${OUTCOMES[outcome]}.`,
  dieRolled: ({ of, text }, names) =>
    text === null ? `Вирішив випадок: ${causeOf(of, names)}.` : `${sentence(causeOf(of, names))}: ${text}`,
  eventHappened: ({ event }, names) => stopped(`Подія: ${names.event(event)}`),
  handShown: ({ of, cards, objectives }, names) =>
    `${names.party(of)}: вам показано картки й цілі — ${
      [...cards.map(names.card), ...objectives.map(names.objective)].join("; ") || "нічого"
    }.`,
  trackShifted: ({ track, by, cause }, names) =>
    by === 0
      ? null
      : stopped(
          `${names.track(track)} ${by > 0 ? "+" : "−"}${names.amount(track, Math.abs(by))}: ${causeOf(cause, names)}`,
        ),
  driftShifted: ({ track, by, cause }, names) =>
    stopped(
      `${names.track(track)}: щораунду ще на ${by > 0 ? "+" : "−"}${names.amount(track, Math.abs(by))}: ${causeOf(cause, names)}`,
    ),
  capitalChanged: ({ by, cause }, names) =>
    stopped(`Ваш політичний капітал ${signed(by)}: ${causeOf(cause, names)}`),
  capShifted: ({ by }) => `Межа вашого політичного капіталу ${signed(by)}.`,
  capitalLevelTold: ({ seat, level }, names) =>
    seat === names.you ? null : `${names.party(seat)}: політичний капітал ${LEVELS[level]}.`,
  penaltyIncurred: ({ points, cause }, names) =>
    stopped(`Ви втратили ${counted(points, POINTS)} підсумкового результату: ${causeOf(cause, names)}`),
  trustShifted: (shift, names) =>
    `${shift.of === names.you ? "Ваша довіра" : `${names.party(shift.of)}: довіра`} до ${shift.in === names.you ? "вас" : ofWhom(names.party(shift.in))} ${signed(shift.by)}.`,
  flagSet: ({ flag, on }, names) =>
    stopped(on ? `Відтепер: ${names.flag(flag)}` : `Більше не чинне: ${names.flag(flag)}`),
  worthShifted: ({ issue, option, by }, names) =>
    `Для вас вартість формулювання «${names.option(issue, option)}» у пункті «${names.issue(issue)}»: ${signed(by)}.`,
  walkAwayShifted: ({ table, by }, names) =>
    `Для вас вартість відсутності тексту за столом «${names.table(table)}»: ${signed(by)}.`,
  favourGranted: ({ favour, times }, names) =>
    `Послугу «${names.favour(favour)}» можна надати ще ${times === 1 ? "один раз" : counted(times, TIMES)}.`,
  motionPutFirst: ({ seat, table }, names) =>
    `${names.table(table)}: першим розглядатимуть ${seat === names.you ? "ваше подання" : `подання ${ofWhom(names.party(seat))}`}.`,
  breakPriceSet: ({ seat, issue, times }, names) => {
    const where = issue === null ? " в" : ` щодо пункту «${names.issue(issue)}» у`;
    const price = `ціну порушення мовчання${where} цьому раунді ${multiplied(times)}.`;
    return seat === names.you ? `Для вас ${price}` : `${names.party(seat)}: ${price}`;
  },
  issueFrozen: ({ issue }, names) => `Пункт «${names.issue(issue)}» більше не можна змінити.`,
  effectScheduled: () => null,
  scheduleDone: () => null,
  pricesReset: () => null,
  effortChosen: ({ effort }) => `Ви обрали зусилля: ${effort}.`,
  frontMoved: ({ by }) =>
    by === 0
      ? "Фронт не зрушив."
      : `Фронт зрушив на ${plain(Math.abs(by) / 10)} ${formOf(Math.abs(by) / 10, SHIFT)}.`,
  homeJudged: ({ verdicts }, names) =>
    consentAtHome(verdicts, names, {
      listed,
      given: (who) => `Згода вдома є: ${who}.`,
      refused: (who) => `Згоди вдома немає: ${who}.`,
    }),
  directWarBroke: () => "Спалахнула ширша війна. Гра завершується без текстів.",
};
