import type * as english from "../../en/ui/attention.ts";
import { counted } from "../plurals.ts";

/** Words of what asks for a reader's attention: what is new, the title of the page, notifications, sounds. */
export const looked: typeof english.looked = {
  newSince: "Нове відтоді, як ви дивилися востаннє",
  new: "Нове",
  unread: (count) => `Непрочитаних повідомлень: ${count}.`,
  track: (by) => `${by} відтоді, як ви дивилися востаннє.`,
};

export const waits: typeof english.waits = ({ messages, offers }) =>
  [
    ...(messages > 0 ? [counted(messages, ["нове", "нові", "нових"])] : []),
    ...(offers > 0 ? [`${counted(offers, ["пропозиція", "пропозиції", "пропозицій"])} без відповіді`] : []),
  ].join(", ");

export const titles: typeof english.titles = {
  paused: "Пауза",
  wait: "Діють інші",
  oversee: "Ви ведете гру",
  watch: "Ви спостерігаєте",
  ready: "Ви готові",
  read: "Прочитайте довідку",
  briefing: "Подивіться, що сталося",
  answerOffer: "Дайте відповідь на пропозицію",
  talk: "Говоріть",
  motion: "Внесіть подання",
  second: "Подання шукає підтримки",
  cards: "Оберіть картку",
  another: "Заявити ще одну картку чи ні",
  committed: "Картку заявлено",
  noCards: "Натисніть «Готово»",
  effort: "Оберіть зусилля",
  agenda: "Перегляньте порядок денний",
  maintain: "Залишити в силі чи відкликати",
  otherMaintains: "Вирішують інші",
  stance: "Зберегти чи порушити мовчання",
  stoodBy: "Мовчання щодо вашого подання",
  stanceTaken: "Вибір прийнято",
  readingStance: "Зберегти чи порушити мовчання: читання",
  called: "Ваша черга",
  calling: "Поіменне голосування",
  counterTexts: "Дайте відповідь на зустрічні тексти",
  answered: "Відповіді дано",
  nothingAsked: "Відповідати нема на що",
  consult: "Підтримати чи залишити як є",
  consulted: "Консультація",
  whisper: "Сказати пошепки або «Готово»",
  witness: "Мовчання за іншим столом",
  aftermath: "Подивіться, що з цього вийшло",
  verdicts: "Оцініть обіцянки інших",
  debrief: "Розбір",
};

export const notifying: typeof english.notifying = {
  title: "Сповіщення",
  on: "Сповіщати, коли щось на мене чекає, а я в іншій вкладці",
  hint: "Хто чогось хоче або що треба зробити; ніколи — що саме сказано.",
  refused: "Браузер цього не дозволив. Це можна змінити в його налаштуваннях для цієї сторінки.",
  blocked:
    "Ваш браузер блокує сповіщення цієї сторінки. Дозвольте їх у його налаштуваннях і поверніться сюди.",
  impossible:
    "Тут це неможливо: браузери дозволяють сповіщення лише на цьому самому комп’ютері або через https. Що на вас чекає, показує заголовок сторінки.",
  message: (from) => `Вам повідомлення. Від кого: ${from}.`,
  plenary: (from) => `Виступ на пленарному засіданні: ${from}.`,
};

export const sounds: typeof english.sounds = {
  title: "Звуки",
  on: "Короткі тихі звуки",
  hint: "Коли починається фаза, надходить пропозиція, укладено домовленість, порушено мовчання, і за пів хвилини до кінця часу. Усе це також видно.",
  volume: "Гучність",
};
