import type { Phrase } from "../../model/phrase.ts";
import { readingOf } from "../../model/silence.ts";
import type { Names } from "../names.ts";
import type { Phrases } from "../sentence.ts";
import { ended, inside, listed } from "./lists.ts";

/** "“Timetable” on Membership", or what there is of it. */
function wording({ issue, option }: Phrase, names: Names): string {
  if (issue === undefined) return "this";
  return option === undefined
    ? `a clause on ${names.issue(issue)}`
    : `“${names.option(issue, option)}” on ${names.issue(issue)}`;
}

/** What a trade is about: all of a clause is called by its name. */
const traded = (phrase: Phrase, names: Names): string =>
  phrase.issue !== undefined && phrase.option === undefined
    ? names.issue(phrase.issue)
    : wording(phrase, names);

function motion({ motion: id }: Phrase, names: Names): string {
  const known = id === undefined ? null : names.motion(id);
  if (!known) return "this motion";
  const issues = listed(Object.keys(known.changes).map(names.issue));
  return `the motion of ${names.within(known.mover)} on ${issues}`;
}

/** "the motion of … on …", or the reading of a text. */
function silenceOn({ silence = "" }: Phrase, names: Names): string {
  const reading = readingOf(silence);
  if (reading) return `the whole of ${inside(names.text(reading.table))}`;
  return motion({ id: "breakAnnounced", motion: silence }, names);
}

/** Who looks for a seconder speaks of a motion of its own. */
function ourMotion({ motion: id }: Phrase, names: Names): string {
  const known = id === undefined ? null : names.motion(id);
  return known ? `our motion on ${Object.keys(known.changes).map(names.issue).join(", ")}` : "our motion";
}

/** Stock phrases, as they appear in talks. */
export const phrases: Phrases = {
  askFor: (phrase, names) => `We ask for ${wording(phrase, names)}.`,
  canLiveWith: (phrase, names) => `We could live with ${wording(phrase, names)}.`,
  cannotAccept: (phrase, names) => `We can't accept ${wording(phrase, names)}.`,
  openToTrade: (phrase, names) => `We are open to a trade on ${traded(phrase, names)}.`,
  seekSecond: (phrase, names) => `We are looking for a seconder for ${ourMotion(phrase, names)}.`,
  willSecond: (phrase, names) => `We will second ${motion(phrase, names)}.`,
  offerMade: () => "We have put an offer to you in writing.",
  offerDeclined: () => "We can't accept that offer.",
  whatWouldYouNeed: (phrase, names) => `What would you need to accept ${wording(phrase, names)}?`,
  counterExplained: (phrase, names) => `With ${wording(phrase, names)} instead, we would keep silence.`,
  breakAnnounced: (phrase, names) =>
    `We announce that we will break silence on ${silenceOn(phrase, names)}: ${ended(names.reason(phrase.reason ?? ""))}`,
  announcementWithdrawn: (phrase, names) => `We take back our announcement on ${silenceOn(phrase, names)}.`,
  thankYou: () => "Thank you.",
};
