import type { Phrase } from "../../model/phrase.ts";
import { readingOf } from "../../model/silence.ts";
import type { Names } from "../names.ts";
import type { Phrases } from "../sentence.ts";
import { wholeText } from "./about.ts";
import { ended, issuesIn, quoted } from "./lists.ts";

type Case = "acc" | "dat";
const CLAUSE: Readonly<Record<Case, string>> = { acc: "die Klausel", dat: "der Klausel" };

/** "„Zeitplan“ (Mitgliedschaft)", "die Klausel „Mitgliedschaft“"; null if it is about neither. */
function wording({ issue, option }: Phrase, names: Names, as: Case): string | null {
  if (issue === undefined) return null;
  return option === undefined
    ? `${CLAUSE[as]} ${quoted(names.issue(issue))}`
    : `${quoted(names.option(issue, option))} (${names.issue(issue)})`;
}

function motion({ motion: id }: Phrase, names: Names, as: Case): string {
  const known = id === undefined ? null : names.motion(id);
  if (!known) return as === "acc" ? "diesen Antrag" : "diesem Antrag";
  const article = as === "acc" ? "den" : "dem";
  return `${article} Antrag (${names.party(known.mover)}) zu ${issuesIn(known.changes, names)}`;
}

/** The motion, or the reading of a text: after „bei“. */
function silenceOn({ silence = "" }: Phrase, names: Names): string {
  const reading = readingOf(silence);
  if (reading) return wholeText(reading.table, names, "dat");
  return motion({ id: "breakAnnounced", motion: silence }, names, "dat");
}

/** Who looks for a seconder speaks of a motion of its own. */
function ourMotion({ motion: id }: Phrase, names: Names): string {
  const known = id === undefined ? null : names.motion(id);
  return known ? `unseren Antrag zu ${issuesIn(known.changes, names)}` : "unseren Antrag";
}

/** Stock phrases, as they appear in talks. */
export const phrases: Phrases = {
  askFor: (phrase, names) => `Wir bitten um ${wording(phrase, names, "acc") ?? "dies"}.`,
  canLiveWith: (phrase, names) => {
    const what = wording(phrase, names, "dat");
    return `${what === null ? "Damit" : `Mit ${what}`} könnten wir leben.`;
  },
  cannotAccept: (phrase, names) => `Wir können ${wording(phrase, names, "acc") ?? "das"} nicht annehmen.`,
  openToTrade: (phrase, names) => {
    const what = wording(phrase, names, "acc");
    return `${what === null ? "Darüber" : `Über ${what}`} lassen wir mit uns handeln.`;
  },
  seekSecond: (phrase, names) => `Wir suchen Unterstützung für ${ourMotion(phrase, names)}.`,
  willSecond: (phrase, names) => `Wir werden ${motion(phrase, names, "acc")} unterstützen.`,
  offerMade: () => "Wir haben Ihnen ein schriftliches Angebot gemacht.",
  offerDeclined: () => "Dieses Angebot können wir nicht annehmen.",
  whatWouldYouNeed: (phrase, names) =>
    `Was bräuchten Sie, um ${wording(phrase, names, "acc") ?? "das"} anzunehmen?`,
  counterExplained: (phrase, names) => {
    const what = wording(phrase, names, "dat");
    return `${what === null ? "Damit" : `Mit ${what}`} würden wir schweigen.`;
  },
  breakAnnounced: (phrase, names) =>
    `Wir kündigen an, das Schweigen bei ${silenceOn(phrase, names)} zu brechen: ${ended(names.reason(phrase.reason ?? ""))}`,
  announcementWithdrawn: (phrase, names) =>
    `Wir nehmen unsere Ankündigung bei ${silenceOn(phrase, names)} zurück.`,
  thankYou: () => "Vielen Dank.",
};
