import { type Calendar, isOvernight, type Span, type Weekday } from "../../../model/calendar.ts";
import { hourOfDay } from "../../dates.ts";
import type { Language } from "../../language.ts";
import { dayText, longDate, shortDate, timeLeft, weekdayHour } from "../dates.ts";
import { durationText } from "../durations.ts";
import { listed } from "../lists.ts";

const FROM_MONDAY: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const weekdays: Readonly<Record<Weekday, string>> = {
  mon: "Montag",
  tue: "Dienstag",
  wed: "Mittwoch",
  thu: "Donnerstag",
  fri: "Freitag",
  sat: "Samstag",
  sun: "Sonntag",
};

/** `Montag bis Freitag`; days that do not follow one another are listed. */
function workdays({ restDays }: Calendar): string {
  const names = FROM_MONDAY.filter((one) => !restDays.includes(one));
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return "";
  const inARow = FROM_MONDAY.indexOf(last) - FROM_MONDAY.indexOf(first) === names.length - 1;
  if (names.length === 7) return "jeden Tag";
  return inARow && names.length > 2
    ? `${weekdays[first]} bis ${weekdays[last]}`
    : listed(names.map((one) => weekdays[one]));
}

const workingDays = (count: number): string => `${count} ${count === 1 ? "Arbeitstag" : "Arbeitstage"}`;

const spanText = (span: Span): string =>
  "days" in span ? workingDays(span.days) : durationText(span.hours * 60);

const ends = (span: Span, { closes }: Calendar): string =>
  "days" in span ? ` und enden um ${hourOfDay(closes)} Uhr` : "";

/** Words about deadlines in correspondence. */
export const calendar: Language["ui"]["calendar"] = {
  title: "Fristen",
  presets: "Wie schnell",
  presetNames: {
    days: "Einige Stunden für die Gespräche",
    weeks: "Ein Arbeitstag für die Gespräche",
    term: "Drei Arbeitstage für die Gespräche",
    own: "Eigene Fristen",
  },
  presetHints: {
    days: "Alle sehen mehrmals am Tag herein.",
    weeks: "Alle sehen ein- oder zweimal am Tag herein.",
    term: "Alle sehen jeden zweiten Tag herein.",
  },
  opens: "Arbeitszeit von",
  closes: "bis",
  hoursHint: "Außerhalb dieser Zeit läuft keine Frist ab, nach den Uhren jenes Ortes.",
  overnight: "Sie geht über Mitternacht: Eine Nacht gehört zu dem Tag, an dem sie beginnt.",
  badHours: "Die Arbeitszeit endet frühestens eine Stunde nach ihrem Beginn.",
  zone: "Zeit von",
  restDays: "Wochentage ohne Fristen",
  noWorkday: "Mindestens ein Tag der Woche muss ein Arbeitstag sein.",
  weekdays,
  fromMonday: FROM_MONDAY,
  holidays: "Weitere Tage ohne Fristen",
  addHoliday: "Diesen Tag hinzufügen",
  holiday: "Datum",
  removeHoliday: (date) => `Entfernen: ${dayText(date)}`,
  spans: "Länge jeder Phase",
  spansHint:
    "Jede endet früher, wenn alle bereit sind. Stunden sind Stunden der Arbeitszeit; ein Tag ist ein ganzer Arbeitstag.",
  unit: (what) => `${what}: Stunden oder Tage`,
  units: { hours: "Stunden", days: "Arbeitstage" },
  spanNames: {
    preparation: "Lesezeit",
    briefing: "Lage",
    talks: "Gespräche",
    decisions: "Entscheidungen",
    agenda: "Eröffnung des Rates",
    turn: "Was im Rat an einer einzelnen Delegation liegt",
    silence: "Jede Schweigefrist",
    reading: "Schweigefrist für den ganzen Text",
    aftermath: "Folgen",
    verdicts: "Urteile über Zusagen",
    debrief: "Auswertung",
  },
  summary: (one) =>
    `Gespräche dauern ${spanText(one.spans.talks)}${ends(one.spans.talks, one)}; jede Schweigefrist dauert ${spanText(one.spans.silence)}. Alles endet früher, wenn alle bereit sind.`,
  hours: (one) =>
    `Arbeitszeit ist ${workdays(one)}, ${hourOfDay(one.opens)} bis ${hourOfDay(one.closes)} Uhr${isOvernight(one) ? " am nächsten Tag" : ""}, nach der Zeit von ${one.zone.replaceAll("_", " ")}. Außerhalb läuft keine Frist ab.`,
  off: ({ holidays }) => `Auch nicht an diesen Tagen: ${listed(holidays.map(dayText))}.`,
  longest: (days) => `Nutzt jede Phase ihre ganze Zeit, dauert die Partie ${workingDays(days)}.`,
  standIn:
    "Wer lange ausbleibt, kann sich von einem Bot vertreten lassen. Der Platz gehört ihm wieder, sobald er zurück ist.",
  day: dayText,
  due: shortDate,
  left: (milliseconds) => (milliseconds > 0 ? `in ${timeLeft(milliseconds)}` : "jetzt"),
  dueLong: (at, milliseconds) => `Endet am ${longDate(at)}, in ${timeLeft(milliseconds)}`,
  until: (at) => `Bis ${longDate(at)}.`,
  titleUntil: (at) => `bis ${weekdayHour(at)}`,
  more: { minute: "+ 1 Minute", hour: "+ 1 Stunde", day: "+ 1 Tag" },
  moreLong: {
    minute: "+ 1 Minute für diese Phase",
    hour: "+ 1 Stunde Arbeitszeit für diese Phase",
    day: "+ 1 Arbeitstag für diese Phase",
  },
};
