import type { Package, PartyId } from "../../model/ids.ts";
import type { Names } from "../names.ts";
import { listedIn } from "../plurals.ts";
import { LOCALE } from "./locale.ts";

/** "a", "a and b", "a, b and c". */
export const listed = listedIn(LOCALE);
/** Titles in a sentence: some of them read like sentences. */
export const titled = (titles: readonly string[]): string => listed(titles.map((title) => `“${title}”`));

/** With a capital letter, as a sentence begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a table or text within a sentence: "the Council" for "The Council". */
export const inside = (name: string): string => name.replace(/^The /, "the ");

/** What an author wrote as a sentence or half of one, with a full stop. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Parties as they stand within a sentence: "Hungary and the United States". */
export const listedParties = (parties: readonly PartyId[], names: Names): string =>
  listed(parties.map(names.within));

/** "You" for the viewer's own seat, else its name within a sentence. */
export const whom = (party: PartyId, names: Names): string =>
  party === names.you ? "you" : names.within(party);

/** As `whom`, as a sentence begins: "The United States". */
export const Whom = (party: PartyId, names: Names): string => capitalised(whom(party, names));

/** A sentence with its full stop, unless what it ends with brings its own sign. */
export const stopped = (text: string): string => (/[.?!]”?$/.test(text) ? text : `${text}.`);

/** "Membership: Timetable; Fund: Doubled". */
export const changesIn = (changes: Package, names: Names): string =>
  Object.entries(changes)
    .map(([issue, option]) => `${names.issue(issue)}: ${names.option(issue, option)}`)
    .join("; ");

export const issuesIn = (changes: Package, names: Names): string =>
  listed(Object.keys(changes).map(names.issue));

/** What becomes of a price: "is doubled". */
export const multiplied = (times: number): string =>
  ({ 0: "is waived", 0.5: "is halved", 2: "is doubled" })[times] ?? `is multiplied by ${times}`;

/** Why a number changed. */
export function causeOf(cause: string, names: Names): string {
  const known: Readonly<Record<string, string>> = {
    announcement: "a break that was announced and not made",
    breaking: "broken silence",
    consultation: "a consultation",
    drift: "its own course",
    effort: "the effort in the war",
    front: "the front",
    income: "income",
    later: "an earlier decision",
    motion: "a motion",
    noText: "no text",
    reading: "a broken reading",
    reservation: "a reservation",
    settling: "time passing",
    transfer: "a deal",
    whisper: "a whisper",
  };
  const named = [names.card(cause), names.event(cause), names.favour(cause), names.home(cause)].find(
    (name) => name !== cause,
  );
  return known[cause] ?? named ?? "a promise";
}
