import type * as english from "../../en/ui/council.ts";
import { listed, ofWhom, sentence } from "../lists.ts";
import { fixed, measured, plain } from "../numbers.ts";
import { CLAUSES_OF, capital, capitalPaid, counted, formOf } from "../plurals.ts";

/** Words of what surrounds a silence: announced breaks. */
export const announcing: typeof english.announcing = {
  title: "Оголосити порушення",
  announce: "Оголосити порушення",
  announceReading: "Оголосити порушення на читанні",
  announceLong: (what, about) => `${what}: ${about}`,
  confirm: "Оголосити на пленарному засіданні",
  hint: (price) =>
    `Ви кажете на пленарному засіданні, зараз, що порушите мовчання щодо цього. Чого тоді коштує порушення, сказано нижче. Якщо ви все ж збережете мовчання, заплатите ${capitalPaid(price)}. Оголошення можна відкликати, доки не скінчиться ця фаза.`,
  cohesion: (track, now, before) =>
    `${track}, якщо порушите лише ви: ${now[0]} замість ${before[0]}; разом з іншими: ${now[1]} замість ${before[1]}.`,
  trust: (now, before) =>
    `Довіра до вас авторів подання та тих, хто його підтримав: ${now} замість ${before}.`,
  ifSilent: (price, left) =>
    `Якщо ви все ж збережете мовчання, заплатите ${capitalPaid(price)}; лишиться ${left}.`,
  takeBack: "Відкликати оголошення",
  takeBackLong: (about) => `Відкликати оголошення: ${about}`,
  did: (name) => `${sentence(name)} — оголошено порушення:`,
  youDid: "Ви оголосили порушення:",
  silentCost: (price) => `Ви оголосили порушення: ${capital(price)}`,
  unkept: (price) => `У ціні враховано ${capitalPaid(price)}: ви оголосили порушення.`,
  motionBy: (name) => `подання ${ofWhom(name)}`,
  reading: "читання всього тексту",
  revealed: "Як і оголошено",
  notDone: "Порушення було оголошено",
  counted: "Ваше оголошення враховано",
};

const hows = { cover: "Покриття", appeal: "Заклик" };
/** What comes back of a stake that didn't count. */
const returning = (part: number): string => {
  if (part === 0) return "зі ставки нічого не повертається";
  return part === 1
    ? "ставка повертається"
    : `повертається ${measured(plain(100 * part), "%")} ставки, округлено вниз`;
};

/** Stakes on a member's answer. */
export const whispering: typeof english.whispering = {
  title: "Сказати учаснику пошепки",
  whisper: "Сказати пошепки",
  whisperLong: (about) => `Сказати пошепки: ${about}`,
  unseen: "Розкривається разом із вибором учасників",
  rule: (part) =>
    `Один раз щодо подання. Учасник чує це одразу, усі — коли розкривається вибір. Якщо учасник зберігає мовчання, ${returning(part)}.`,
  to: "Кому",
  how: "У який бік",
  hows,
  hints: {
    cover: "Якщо учасник порушить мовчання, ваша ставка оплатить частину ціни.",
    appeal: "Якщо учасник порушить мовчання, він заплатить вашу ставку понад ціну.",
  },
  stake: "Ставка, політичний капітал",
  capital: (count) => formOf(count, ["одиниця", "одиниці", "одиниць"]),
  after: (stake, left, back) =>
    `Коштує вам ${capitalPaid(stake)}; лишиться ${left}. Якщо учасник збереже мовчання, ${back === 0 ? "нічого не повернеться" : `повернеться ${back}`}.`,
  confirm: "Сказати пошепки",
  made: (name, how, stake) =>
    `Ви сказали пошепки ${ofWhom(name)}: ${hows[how].toLowerCase()}, ${capital(stake)}.`,
  heard: "Сказано вам пошепки",
  hears: (how, stake) =>
    how === "cover"
      ? `— покриття: ${capital(stake)} з ціни порушення для вас`
      : `— заклик: порушення коштує вам на ${capitalPaid(stake)} більше`,
  inPrice: "Сказане вам пошепки враховано",
  revealed: "Сказано пошепки",
  line: (name, how, stake) => `${ofWhom(name)}: ${hows[how].toLowerCase()}, ${capital(stake)}.`,
  used: "Зараховано.",
  unused: (back) => `Не зараховано; повернено: ${back === 0 ? "нічого" : back}.`,
  all: "Сказане пошепки",
  when: (round, status) => `Раунд «${round}»: ${status.toLowerCase()}`,
};

/** Forecasts of who will break, and how well each read the others. */
export const forecasting: typeof english.forecasting = {
  title: "Ваш прогноз",
  forecast: "Прогноз",
  forecastLong: (about) => `Прогноз: ${about}`,
  rule: "Хто порушить мовчання? Прогноз нічого не змінює, і ніхто його не бачить. Розбір покаже, хто кого розумів.",
  willBreak: "Порушить",
  willBreakLong: (name) => `${sentence(name)}: порушить мовчання`,
  nobody: "Ніхто",
  takeBack: "Без прогнозу",
  none: "Тут ви нічого не прогнозували.",
  made: (names) =>
    names.length === 0
      ? "Ваш прогноз: ніхто не порушить мовчання."
      : `Ваш прогноз, хто порушить мовчання: ${listed(names)}.`,
  whoReadWhom: "Хто кого розумів",
  tableHint:
    "У кожному рядку: як часто прогноз однієї делегації щодо іншої справджувався і скільки її порушень передбачено. Точність дорівнює 1, якщо справдилися всі прогнози, 0 — якщо вони були не кращі, ніж очікувати мовчання від усіх, і менша за нуль, якщо гірші (1 − хибні прогнози / порушення, міра вміння Браєра).",
  forecaster: "Чий прогноз",
  allOfThem: "Усі",
  skill: "Точність",
  cell: (right, judged) => `${right} з ${judged}`,
  cellBreaks: (foreseen, breaks) => `порушення ${foreseen}/${breaks}`,
  cellLong: (right, judged, foreseen, breaks) =>
    `справдилося ${right} з ${judged}; передбачено порушень ${foreseen} з ${breaks}`,
  noneJudged: "немає",
  noSkill: "порушень не було",
  skillOf: (skill) => fixed(skill, 2),
};

/** A member stops the clock for a plenary on one motion. */
export const consulting: typeof english.consulting = {
  open: "Зупинити все для консультації",
  about: "Зупиняє годинник для всіх і скликає учасників цього столу, щоб розглянути одне ваше подання.",
  composeFor: (table) => `Зупинити все для консультації: ${table}`,
  hint: (most, price) =>
    `Раз за гру ви можете перервати все, що триває: годинник зупиняється для всіх, а учасники цього столу збираються на коротке пленарне засідання щодо одного вашого подання. Подання може змінювати не більше ${counted(most, CLAUSES_OF)}, зокрема й ті, яких немає в порядку денному цього раунду. Якщо його підтримає інший учасник, воно одразу виноситься на розгляд. Це коштує ${capitalPaid(price)}.`,
  call: "Зупинити все зараз",
  mine: "Ви скликали консультацію",
  theirs: (name) => `${sentence(name)}: скликано консультацію`,
  rule: "Усе інше чекає. Якщо подання підтримає інший учасник, його винесуть на розгляд після цього засідання; тоді перерване триватиме далі з часом, який лишався.",
  news: "Консультація",
  result: (name, broken) =>
    broken
      ? `Консультація на прохання ${ofWhom(name)}: мовчання порушено, подання не ухвалено.`
      : `Консультація на прохання ${ofWhom(name)}: подання ухвалено.`,
  show: "Показати",
};
