import type { Package, PartyId } from "../../model/ids.ts";
import type { Names } from "../names.ts";
import { listedIn } from "../plurals.ts";
import { LOCALE, plain } from "./numbers.ts";

const joined = listedIn(LOCALE);

/** "а", "а і б", "а, б і в"; "та" before a word that itself begins with this sound: "а та інші". */
export function listed(items: readonly string[]): string {
  const text = joined(items);
  const last = items.at(-1) ?? "";
  return /^«?[іїй]/iu.test(last) ? text.replace(` і ${last}`, ` та ${last}`) : text;
}

/** What becomes of a price in the accusative: "подвоєно". */
export const multiplied = (times: number): string =>
  ({ 0: "скасовано", 0.5: "зменшено вдвічі", 2: "подвоєно" })[times] ?? `помножено на ${plain(times)}`;

/** What an author wrote as a sentence or half of one, with a full stop. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A sentence with its full stop, unless what it ends with brings its own sign. */
export const stopped = (text: string): string => (/[.?!]»?$/.test(text) ? text : `${text}.`);

/** The viewer's own seat as `you`, in the case that the sentence asks for; else the name, which stays as it is. */
export const whom = (party: PartyId, names: Names, you = "ви"): string =>
  party === names.you ? you : names.within(party);

/** How the viewer's own seat is called where names stand. */
export const YOU = "ви";

/** Whom names don't name: in the nominative, and as they stand after a preposition. */
const DECLINED: Readonly<Record<string, string>> = {
  [YOU]: "вас",
  усі: "всіх",
  адресат: "адресата",
  сторона: "сторони",
};

/** Somebody in the genitive. A name can't be declined, so that it stands beside a word that can: `делегації «…»`. */
export const ofWhom = (name: string): string => DECLINED[name] ?? `делегації «${sentence(name)}»`;

/** For whom: what is offered or given. The dative would read as whose it is. */
export const forWhom = (party: PartyId, names: Names): string => `для ${ofWhom(whom(party, names))}`;

/** Somebody in the dative: `вам`, or `делегації «…»`. */
export const toWhom = (party: PartyId, names: Names): string =>
  party === names.you ? "вам" : `делегації «${names.party(party)}»`;

/** What one says to the viewer ("Ви внесли…") and of others: names stand before a colon, for they can't be declined. */
export interface Deed {
  readonly you: string;
  readonly they: string;
}

/** Who did what. */
export const told = (party: PartyId, names: Names, { you, they }: Deed): string =>
  party === names.you ? `Ви ${you}` : `${names.party(party)}: ${they}`;

/** "Членство: Графік; Фонд: Подвоїти". */
export const changesIn = (changes: Package, names: Names): string =>
  Object.entries(changes)
    .map(([issue, option]) => `${names.issue(issue)}: ${names.option(issue, option)}`)
    .join("; ");

export const issuesIn = (changes: Package, names: Names): string =>
  listed(Object.keys(changes).map((issue) => `«${names.issue(issue)}»`));

/** The text with its first letter large. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const CAUSES: Readonly<Record<string, string>> = {
  announcement: "оголошене, але не здійснене порушення мовчання",
  breaking: "порушене мовчання",
  consultation: "консультація",
  drift: "власний хід подій",
  effort: "зусилля у війні",
  front: "фронт",
  income: "надходження",
  later: "раніше рішення",
  motion: "подання",
  noText: "тексту немає",
  reading: "зірване читання",
  reservation: "застереження",
  settling: "плин часу",
  transfer: "домовленість",
  whisper: "сказане пошепки",
};

/** Why a number changed. */
export function causeOf(cause: string, names: Names): string {
  const named = [names.card(cause), names.event(cause), names.favour(cause), names.home(cause)].find(
    (name) => name !== cause,
  );
  return CAUSES[cause] ?? named ?? "обіцянка";
}
