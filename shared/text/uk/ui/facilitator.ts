import type { facilitator as english } from "../../en/ui/facilitator.ts";
import { counted } from "../plurals.ts";

/** Words for whoever runs a session, sees everything in it and plays no seat, and for those who are told so. */
export const facilitator: typeof english = {
  role: "Модератор",
  news: "Новини цього раунду",
  sees: (name) =>
    `${name} — модератор цієї гри: не займає місця й одразу бачить усе, що відбувається, у кожній делегації.`,
  youSee: "Ви модератор цієї гри: бачите в ній усе, і всіх про це повідомлено.",
  readsToo: "Це читає також модератор.",
  part: "Ваша роль",
  parts: { host: "Організатор", facilitator: "Модератор" },
  partHints: {
    host: "Можете зайняти місце. Бачите те, що бачать усі, і те, що може знати ваше місце.",
    facilitator:
      "Не займаєте місця. Одразу бачите документи, розмови, пропозиції та вибір кожної делегації; усіх про це повідомлено. Пізніше цього не змінити.",
  },
  panel: "Що всі бачать і роблять",
  tabs: { seats: "Делегації", texts: "Тексти й світ", story: "Що сталося" },
  capital: (all, free, cap) => `Капітал: ${all}, вільно ${free}, щонайбільше ${cap}.`,
  effort: (effort) => `Зусилля у війні: ${effort}.`,
  stance: "Вибір",
  noStance: "Поки що немає. Хто нічого не каже, той зберігає мовчання.",
  answers: "Відповіді на зустрічні тексти",
  answer: (name, yes) => `${name}: ${yes ? "так" : "ні"}`,
  whispers: "Сказане пошепки",
  cards: "Картки",
  noCards: "На руках немає.",
  target: (title, aim) => (aim === "" ? title : `${title}, на кого чи на що: ${aim}`),
  objectives: "Цілі",
  promises: "Обіцянки",
  instructions: "Вказівки на час відсутності",
  cables: (count) => `Телеграми (${count})`,
  confidential: "Конфіденційна довідка",
  talks: (name, count, unread) =>
    unread > 0
      ? `${name}, нових: ${unread}`
      : `${name} (${counted(count, ["повідомлення", "повідомлення", "повідомлень"])})`,
  fresh: "Нове",
  freshIn: (name, count) => `${name}, нових: ${count}`,
  moreFresh: (count) => `і ще ${count} у списку`,
  line: (name) => `Зв’язок із вами: ${name}`,
  within: (name) => `Усередині: ${name}`,
  readsAlong: "Ви читаєте разом із ними. Їх про це попереджено.",
  lineHint: (name) => `Це читаєте лише ви та ${name}.`,
};
