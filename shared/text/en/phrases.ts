import type { Phrase } from "../../model/phrase.ts";
import type { Names } from "../names.ts";
import type { Phrases } from "../sentence.ts";

/** "Membership: Timetable", or what there is of it. */
function wording({ issue, option }: Phrase, names: Names): string {
  if (issue === undefined) return "this";
  return option === undefined
    ? names.issue(issue)
    : `“${names.option(issue, option)}” on ${names.issue(issue)}`;
}

function motion({ motion: id }: Phrase, names: Names): string {
  const known = id === undefined ? null : names.motion(id);
  if (!known) return "this motion";
  const issues = Object.keys(known.changes).map(names.issue).join(", ");
  return `the motion of ${names.short(known.mover)} on ${issues}`;
}

/** Stock phrases, as they appear in talks. */
export const phrases: Phrases = {
  askFor: (phrase, names) => `We ask for ${wording(phrase, names)}.`,
  canLiveWith: (phrase, names) => `We could live with ${wording(phrase, names)}.`,
  cannotAccept: (phrase, names) => `We can't accept ${wording(phrase, names)}.`,
  openToTrade: (phrase, names) => `We are open to a trade on ${wording(phrase, names)}.`,
  seekSecond: (phrase, names) => `We are looking for a seconder for ${motion(phrase, names)}.`,
  willSecond: (phrase, names) => `We will second ${motion(phrase, names)}.`,
  offerMade: () => "We have put an offer to you in writing.",
  offerDeclined: () => "We can't accept that offer.",
  whatWouldYouNeed: (phrase, names) => `What would you need to accept ${wording(phrase, names)}?`,
  counterExplained: (phrase, names) => `With ${wording(phrase, names)} instead, we would keep silence.`,
  thankYou: () => "Thank you.",
};
