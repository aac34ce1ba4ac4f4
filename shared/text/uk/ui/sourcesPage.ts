import { cited } from "../../cited.ts";
import type { sourcesPage as english } from "../../en/ui/sourcesPage.ts";
import { counted, formOf } from "../plurals.ts";

/** Words of the page that tells where everything in a scenario comes from. */
export const sourcesPage: typeof english = {
  parts: "Частини цієї сторінки",
  title: (scenario) => `Джерела: ${scenario}`,
  lead: "Усе, що стверджує сценарій, і звідки це взято. «Тло» — загальновідоме того часу, з коротким посиланням. «Автор» — припущення або оцінка, зроблені для гри.",
  counts: ({ article, background, author }) =>
    `${counted(article + background + author, ["твердження", "твердження", "тверджень"])}: зі статтею та її абзацом — ${article}, тло — ${background}, від автора — ${author}.`,
  articles: "Статті",
  refers: (count) =>
    count === 0
      ? "На неї ніщо не посилається."
      : `Названа джерелом для ${count} ${formOf(count, ["твердження", "тверджень", "тверджень"])}.`,
  reference: cited,
  marks: { background: "Тло", author: "Автор" },
  contents: "Частини",
  print: "Друкувати",
  headings: {
    articles: "Статті",
    tracks: "Показники",
    favours: "Послуги",
    cards: "Картки кількох делегацій",
    events: "Події",
    rounds: "Календар",
    endings: "Завершення",
    hazard: "Що було далі",
    claims: "Виклад, формулювання та історія",
  },
  kinds: {
    seats: "делегація",
    automata: "власне правило",
    claims: "твердження",
    tracks: "показник",
    tables: "стіл",
    issues: "пункт",
    modifiers: "поправка",
    favours: "послуга",
    cards: "картка",
    events: "подія",
    objectives: "ціль",
    rounds: "раунд",
    home: "згода вдома",
    endings: "завершення",
    hazard: "оцінка",
    factors: "чинник",
    arrangements: "домовленість",
    readings: "прочитання",
  },
};
