import type { Package, PartyId } from "../../model/ids.ts";
import type { Names } from "../names.ts";
import { listedIn } from "../plurals.ts";
import { LOCALE } from "./locale.ts";
import { plain } from "./numbers.ts";

/** "a", "a und b", "a, b und c". */
export const listed = listedIn(LOCALE);

/** In German quotation marks. */
export const quoted = (text: string): string => `„${text}“`;

/** What an author wrote as a sentence or half of one, with a full stop. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A sentence with its full stop, unless what it ends with brings its own sign. */
export const stopped = (text: string): string => (/[.?!]“?$/.test(text) ? text : `${text}.`);

/** What becomes of a price, as in minutes: "verdoppelt". */
export const multiplied = (by: number): string =>
  ({ 0: "entfällt", 0.5: "halbiert", 2: "verdoppelt" })[by] ?? `× ${plain(by)}`;

/** "einmal", "2-mal". */
export const times = (count: number): string => (count === 1 ? "einmal" : `${count}-mal`);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Sie" for the viewer's own seat, else its name: in the nominative and after „an“, where no name changes. */
export const whom = (party: PartyId, names: Names): string =>
  party === names.you ? "Sie" : names.within(party);

/**
 * Who did what. Names come without article and number, so other seats are told of as in minutes: "Türkei: einen
 * Antrag eingebracht". `deed` is what follows on „haben“.
 */
export const told = (party: PartyId, deed: string, names: Names): string =>
  party === names.you ? `Sie haben ${deed}` : `${names.party(party)}: ${deed}`;

/** "Mitgliedschaft: Zeitplan; Fonds: Verdoppelt". */
export const changesIn = (changes: Package, names: Names): string =>
  Object.entries(changes)
    .map(([issue, option]) => `${names.issue(issue)}: ${names.option(issue, option)}`)
    .join("; ");

/** "„Mitgliedschaft“ und „Fonds“". */
export const issuesIn = (changes: Package, names: Names): string =>
  listed(Object.keys(changes).map((issue) => quoted(names.issue(issue))));

/** Why a number changed. */
export function causeOf(cause: string, names: Names): string {
  const known: Readonly<Record<string, string>> = {
    announcement: "ein angekündigter Bruch, der ausblieb",
    breaking: "gebrochenes Schweigen",
    consultation: "eine Konsultation",
    drift: "der eigene Lauf",
    effort: "die Anstrengung im Krieg",
    front: "die Front",
    income: "Einnahmen",
    later: "eine frühere Entscheidung",
    motion: "ein Antrag",
    noText: "kein Text",
    reading: "eine gescheiterte Lesung",
    reservation: "ein Vorbehalt",
    settling: "der Lauf der Zeit",
    transfer: "eine Absprache",
    whisper: "ein Zuflüstern",
  };
  const named = [names.card(cause), names.event(cause), names.favour(cause), names.home(cause)].find(
    (name) => name !== cause,
  );
  return known[cause] ?? named ?? "eine Zusage";
}
