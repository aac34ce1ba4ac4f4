import { type Calendar, isOvernight, type Span, type Weekday } from "../../../model/calendar.ts";
import { hourOfDay } from "../../dates.ts";
import type { calendar as english } from "../../en/ui/calendar.ts";
import { dayText, longDate, shortDate, timeLeft, weekdayHour } from "../dates.ts";
import { durationText } from "../durations.ts";
import { listed, stopped } from "../lists.ts";
import { counted, WORKING_DAYS } from "../plurals.ts";

const FROM_MONDAY: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const weekdays: Readonly<Record<Weekday, string>> = {
  mon: "понеділок",
  tue: "вівторок",
  wed: "середа",
  thu: "четвер",
  fri: "п’ятниця",
  sat: "субота",
  sun: "неділя",
};

/** `понеділок — п’ятниця`; days that do not follow one another are listed. */
function workdays({ restDays }: Calendar): string {
  const names = FROM_MONDAY.filter((one) => !restDays.includes(one));
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return "";
  const inARow = FROM_MONDAY.indexOf(last) - FROM_MONDAY.indexOf(first) === names.length - 1;
  if (names.length === 7) return "щодня";
  return inARow && names.length > 2
    ? `${weekdays[first]} — ${weekdays[last]}`
    : listed(names.map((one) => weekdays[one]));
}

const spanText = (span: Span): string =>
  "days" in span ? counted(span.days, WORKING_DAYS) : durationText(span.hours * 60);

const ends = (span: Span, { closes }: Calendar): string =>
  "days" in span ? ` і завершуються о ${hourOfDay(closes)}` : "";

/** Words about deadlines in correspondence. */
export const calendar: typeof english = {
  title: "Строки",
  presets: "Темп",
  presetNames: {
    days: "Кілька годин на розмови",
    weeks: "Робочий день на розмови",
    term: "Три робочі дні на розмови",
    own: "Власна тривалість",
  },
  presetHints: {
    days: "Усі заходять кілька разів на день.",
    weeks: "Усі заходять раз або двічі на день.",
    term: "Усі заходять через день.",
  },
  opens: "Робочі години від",
  closes: "до",
  hoursHint: "Поза ними жоден строк не спливає, за годинником того місця.",
  overnight: "Вони переходять через північ: ніч належить до того дня, якого вона починається.",
  badHours: "Робочі години закінчуються щонайменше через годину після початку.",
  zone: "За часом",
  restDays: "Дні тижня без строків",
  noWorkday: "Принаймні один день тижня має бути робочим.",
  weekdays,
  fromMonday: FROM_MONDAY,
  holidays: "Інші дні без строків",
  addHoliday: "Додати цей день",
  holiday: "Дата",
  removeHoliday: (date) => `Прибрати: ${dayText(date)}`,
  spans: "Тривалість кожної фази",
  spansHint:
    "Кожна завершується раніше, коли всі готові. Години — це робочі години; день — це цілий робочий день.",
  unit: (what) => `${what}: години чи дні`,
  units: { hours: "години", days: "робочі дні" },
  spanNames: {
    preparation: "Час на читання",
    briefing: "Брифінг",
    talks: "Розмови",
    decisions: "Рішення",
    agenda: "Відкриття Ради",
    turn: "Черга однієї делегації в Раді",
    silence: "Кожне мовчання",
    reading: "Мовчання щодо всього тексту",
    aftermath: "Наслідки",
    verdicts: "Оцінка обіцянок",
    debrief: "Розбір",
  },
  summary: (one) =>
    `Розмови тривають ${spanText(one.spans.talks)}${ends(one.spans.talks, one)}; кожне мовчання триває ${spanText(one.spans.silence)}. Усе завершується раніше, коли всі готові.`,
  hours: (one) =>
    `Робочий час: ${workdays(one)}, від ${hourOfDay(one.opens)} до ${hourOfDay(one.closes)}${isOvernight(one) ? " наступного дня" : ""}, за часом ${one.zone.replaceAll("_", " ")}. Поза ним жоден строк не спливає.`,
  off: ({ holidays }) => stopped(`Також не спливає: ${listed(holidays.map(dayText))}`),
  longest: (days) => `Якщо кожна фаза триватиме весь свій час, гра триватиме ${counted(days, WORKING_DAYS)}.`,
  standIn:
    "Замість того, хто довго відсутній, може грати бот. Місце знову належить цій людині, щойно вона повернеться.",
  day: dayText,
  due: shortDate,
  left: (milliseconds) => (milliseconds > 0 ? `лишилося ${timeLeft(milliseconds)}` : "зараз"),
  dueLong: (at, milliseconds) => `Кінець: ${longDate(at)}; лишилося ${timeLeft(milliseconds)}`,
  until: (at) => `Строк: ${longDate(at)}.`,
  titleUntil: (at) => `до: ${weekdayHour(at)}`,
  more: { minute: "+ 1 хвилина", hour: "+ 1 година", day: "+ 1 день" },
  moreLong: {
    minute: "+ 1 хвилина для цієї фази",
    hour: "+ 1 година робочого часу для цієї фази",
    day: "+ 1 день робочого часу для цієї фази",
  },
};
