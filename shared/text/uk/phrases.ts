import type { Phrase } from "../../model/phrase.ts";
import { readingOf } from "../../model/silence.ts";
import type { Names } from "../names.ts";
import type { Phrases } from "../sentence.ts";
import { ended } from "./lists.ts";

/** "формулювання «Графік» (Членство)", or what there is of it; the same in the accusative and the genitive. */
function wording({ issue, option }: Phrase, names: Names): string {
  if (issue === undefined) return "таке формулювання";
  return option === undefined
    ? `формулювання в пункті «${names.issue(issue)}»`
    : `формулювання «${names.option(issue, option)}» у пункті «${names.issue(issue)}»`;
}

/** What is asked for: the title of each option can stand behind a colon, whatever it begins with. */
const asked = (phrase: Phrase, names: Names): string =>
  phrase.issue === undefined || phrase.option === undefined
    ? `Ми просимо про ${wording(phrase, names)}`
    : `Наше прохання щодо пункту «${names.issue(phrase.issue)}»: «${names.option(phrase.issue, phrase.option)}»`;

const issuesOf = (changes: Readonly<Record<string, string>>, names: Names): string =>
  Object.keys(changes).map(names.issue).join(", ");

function motion({ motion: id }: Phrase, names: Names): string {
  const known = id === undefined ? null : names.motion(id);
  if (!known) return "подання";
  return `подання делегації «${names.party(known.mover)}» (${issuesOf(known.changes, names)})`;
}

/** "подання (…)", or the reading of a text; in the genitive. */
function silenceOn({ silence = "" }: Phrase, names: Names): string {
  const reading = readingOf(silence);
  if (reading) return `усього тексту «${names.text(reading.table)}»`;
  return motion({ id: "breakAnnounced", motion: silence }, names);
}

/** Who looks for a seconder speaks of a motion of its own. */
function ourMotion({ motion: id }: Phrase, names: Names): string {
  const known = id === undefined ? null : names.motion(id);
  return known ? `нашого подання (${issuesOf(known.changes, names)})` : "нашого подання";
}

const about = ({ issue }: Phrase, names: Names): string =>
  issue === undefined ? "цього" : `пункту «${names.issue(issue)}»`;

/** Stock phrases, as they appear in talks. */
export const phrases: Phrases = {
  askFor: (phrase, names) => `${asked(phrase, names)}.`,
  canLiveWith: (phrase, names) => `Ми могли б погодитися на ${wording(phrase, names)}.`,
  cannotAccept: (phrase, names) => `Ми не можемо прийняти ${wording(phrase, names)}.`,
  openToTrade: (phrase, names) =>
    `Ми готові до обміну щодо ${phrase.option === undefined ? about(phrase, names) : wording(phrase, names)}.`,
  seekSecond: (phrase, names) => `Ми шукаємо підтримки для ${ourMotion(phrase, names)}.`,
  willSecond: (phrase, names) => `Ми підтримаємо ${motion(phrase, names)}.`,
  offerMade: () => "Ми надіслали вам письмову пропозицію.",
  offerDeclined: () => "Ми не можемо прийняти цю пропозицію.",
  whatWouldYouNeed: (phrase, names) => `Що вам потрібно, щоб прийняти ${wording(phrase, names)}?`,
  counterExplained: (phrase, names) =>
    `Якби натомість було ${wording(phrase, names)}, ми зберегли б мовчання.`,
  breakAnnounced: (phrase, names) =>
    `Ми оголошуємо, що порушимо мовчання щодо ${silenceOn(phrase, names)}: ${ended(names.reason(phrase.reason ?? ""))}`,
  announcementWithdrawn: (phrase, names) =>
    `Ми відкликаємо своє оголошення щодо ${silenceOn(phrase, names)}.`,
  thankYou: () => "Дякуємо.",
};
