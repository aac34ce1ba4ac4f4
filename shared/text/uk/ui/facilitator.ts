import type { facilitator as english } from "../../en/ui/facilitator.ts";

/** Words for whoever runs a session, sees everything in it and plays no seat, and for those who are told so. */
export const facilitator: typeof english = {
  role: "Модератор",
  sees: (name) =>
    `${name} — модератор цієї гри: не посідає місця й одразу бачить усе, що відбувається, у кожній делегації.`,
  youSee: "Ви модератор цієї гри: бачите в ній усе, і всіх про це повідомлено.",
  readsToo: "Це читає також модератор.",
  part: "Ваша роль",
  parts: { host: "Організатор", facilitator: "Модератор" },
  partHints: {
    host: "Можете посісти місце. Бачите те, що бачать усі, і те, що може знати ваше місце.",
    facilitator:
      "Не посідаєте місця. Одразу бачите папери, розмови, пропозиції та відповіді кожної делегації; усіх про це повідомлено. Пізніше цього не змінити.",
  },
  panel: "Що всі бачать і роблять",
  tabs: { seats: "Делегації", texts: "Тексти й світ", story: "Що сталося" },
  capital: (all, free, cap) => `Капітал: ${all}, вільно ${free}, щонайбільше ${cap}.`,
  effort: (effort) => `Зусилля у війні: ${effort}.`,
  stance: "Відповідь",
  noStance: "Поки що немає. Хто нічого не каже, той мовчить.",
  answers: "Про зустрічні тексти",
  answer: (name, yes) => `${name}: ${yes ? "так" : "ні"}`,
  whispers: "Нашіптування",
  cards: "Картки",
  noCards: "На руках немає.",
  target: (title, aim) => (aim === "" ? title : `${title}, ціль: ${aim}`),
  objectives: "Цілі",
  promises: "Чинні обіцянки",
  instructions: "Якщо нікого немає",
  cables: (count) => `Телеграми (${count})`,
  confidential: "Конфіденційний опис",
  talks: (name, count, unread) => `${name} (${count}${unread > 0 ? `, нових: ${unread}` : ""})`,
  line: (name) => `Лінія: ${name}`,
  within: (name) => `Усередині: ${name}`,
  readsAlong: "Ви читаєте разом із ними. Їх про це попереджено.",
  lineHint: (name) => `Це читаєте лише ви й ${name}.`,
};
