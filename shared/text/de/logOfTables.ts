import type { RevealedWhisper } from "../../model/whisper.ts";
import type { Names } from "../names.ts";
import type { LogSentences } from "../sentence.ts";
import { motionText, silenceText, wholeText } from "./about.ts";
import { answered, decided } from "./decisions.ts";
import { capitalised, changesIn, ended, listed, quoted, told, whom } from "./lists.ts";

type TableKinds =
  | keyof typeof import("../../events/motions.ts").motionEvents
  | keyof typeof import("../../events/motions.ts").readingEvents
  | keyof typeof import("../../events/announcements.ts").announcementEvents
  | keyof typeof import("../../events/whispers.ts").whisperEvents
  | keyof typeof import("../../events/forecasts.ts").forecastEvents
  | keyof typeof import("../../events/consultations.ts").consultationEvents;

const calledOn = (motion: string, names: Names): boolean =>
  names.calls(motion.slice(0, Math.max(0, motion.indexOf("."))));
const HOW = { cover: "Deckung", appeal: "Appell" } as const;
/** Who staked what on whom, and whether it counted. */
const stakeText = ({ from, to, how, stake, used }: RevealedWhisper, names: Names): string =>
  `${whom(from, names)} an ${whom(to, names)}, ${HOW[how]} mit ${stake} Einsatz, ${
    used ? "hat gezählt" : "hat nicht gezählt"
  }`;
/** A motion at the head of a sentence. */
const Motion = (id: string, names: Names): string => capitalised(motionText(id, names, "nom"));

/** What happens at the tables. */
export const tableLog: Pick<LogSentences, TableKinds> = {
  positionTaken: ({ seat, issue, option }, names) => {
    const clause = `zur Klausel ${quoted(names.issue(issue))}`;
    return option === null
      ? `${told(seat, `${clause} keine Fassung mehr gefordert`, names)}.`
      : `${told(seat, `${clause} die Fassung ${quoted(names.option(issue, option))} gefordert`, names)}.`;
  },
  motionTabled: ({ motion }, names) =>
    motion.counterText
      ? `${told(motion.mover, "einen Gegentext eingebracht", names)}. ${changesIn(motion.changes, names)}.`
      : `${told(motion.mover, "einen Antrag eingebracht", names)}. ${changesIn(motion.changes, names)}.`,
  motionSeconded: ({ motion, party }, names) =>
    `${told(party, `${motionText(motion, names, "acc")} unterstützt`, names)}.`,
  secondWithdrawn: ({ motion, party }, names) =>
    `${told(party, `die Unterstützung zurückgezogen, bei ${motionText(motion, names, "dat")}`, names)}.`,
  motionWithdrawn: ({ motion }, names) => `${Motion(motion, names)} ist zurückgezogen.`,
  motionMaintained: ({ motion, maintained }, names) =>
    `${Motion(motion, names)} wird ${maintained ? "" : "nicht "}aufrechterhalten.`,
  agendaSet: ({ table, motions }, names) =>
    `${names.table(table)}: ${motions.length === 1 ? "ein Antrag" : `${motions.length} Anträge`} auf der Tagesordnung.`,
  motionFell: ({ motion, status }, names) =>
    `${Motion(motion, names)} kam nicht zur Entscheidung: ${
      status === "illFormed"
        ? "Er passt nicht mehr zum Text"
        : "Ihm fehlte die Unterstützung, oder der Sitzung fehlte die Zeit"
    }.`,
  breakAnnounced: ({ announcement: { silence, seat, reason } }, names) =>
    `${told(seat, `einen Bruch angekündigt, bei ${silenceText(silence, names, "dat")}`, names)}: ${ended(names.reason(reason))}`,
  announcementWithdrawn: ({ silence, seat }, names) =>
    `${told(seat, `die Ankündigung zurückgenommen, bei ${silenceText(silence, names, "dat")}`, names)}.`,
  consultationCalled: ({ table, seat }, names) =>
    `${told(seat, `eine Konsultation verlangt, am Tisch ${quoted(names.table(table))}`, names)}.`,
  consultationEnded: ({ table }, names) =>
    `Die Konsultation ist beendet (${names.table(table)}). Was sie unterbrochen hat, geht weiter.`,
  forecastMade: ({ seat, silence, breakers }, names) => {
    const on = `bei ${silenceText(silence, names, "dat")}`;
    if (breakers === null) return `${told(seat, `die Prognose zurückgenommen, ${on}`, names)}.`;
    const who = breakers.length === 0 ? "niemand" : listed(breakers.map(names.party));
    return `${told(seat, `eine Prognose abgegeben, ${on}`, names)}. Das Schweigen bricht: ${who}.`;
  },
  whispered: ({ whisper: { motion, from, to, how, stake } }, names) =>
    `${told(from, `zugeflüstert, an ${whom(to, names)}, bei ${motionText(motion, names, "dat")}`, names)}: ${HOW[how]}, ${stake} Kapital.`,
  whispersRevealed: ({ motion, whispers }, names) =>
    `Was bei ${motionText(motion, names, "dat")} zugeflüstert wurde: ${whispers.map((one) => stakeText(one, names)).join("; ")}.`,
  whisperLapsed: ({ whisper: { motion, from, to } }, names) =>
    `${Motion(motion, names)} kam nie zur Entscheidung. Hinfällig ist damit, was zugeflüstert war (${whom(from, names)} an ${whom(to, names)}).`,
  silenceBegan: ({ motion }, names) =>
    names.calls(motion.table)
      ? `${names.table(motion.table)}: Die Mitglieder werden aufgerufen. Es geht um ${motionText(motion.id, names, "acc")}.`
      : `${names.table(motion.table)}: Die Schweigefrist läuft für ${motionText(motion.id, names, "acc")}.`,
  stanceTaken: ({ stance }) =>
    stance === null
      ? "Sie haben Ihre Haltung zurückgenommen."
      : "Sie haben Ihre Haltung gewählt; sie wird mit den anderen aufgedeckt.",
  rollCallAnswered: ({ table, motion, party, stance }, names) =>
    answered(stance, {
      who: whom(party, names),
      what: motion === null ? wholeText(table, names, "nom") : motionText(motion, names, "nom"),
      names,
    }),
  silenceEnded: ({ motion, stances, outcome }, names) =>
    decided(
      { what: motionText(motion, names, "nom"), stances, outcome, called: calledOn(motion, names) },
      names,
    ),
  clausesSettled: ({ table, changes }, names) =>
    `So lautet der Text jetzt (${quoted(names.text(table))}). ${changesIn(changes, names)}.`,
  reservationMade: ({ party, issue }, names) =>
    `${told(party, `einen Vorbehalt eingelegt, zur Klausel ${quoted(names.issue(issue))}`, names)}.`,
  silenceBroken: () => null,
  readingBegan: ({ table, number }, names) =>
    names.calls(table)
      ? `Die Mitglieder werden aufgerufen. Es geht um ${wholeText(table, names, "acc")}, Lesung ${number} von 2.`
      : `${capitalised(wholeText(table, names, "nom"))} steht unter Schweigen, Lesung ${number} von 2.`,
  readingEnded: ({ table, stances, outcome }, names) =>
    decided({ what: wholeText(table, names, "nom"), stances, outcome, called: names.calls(table) }, names),
  counterTextAnswered: ({ breaker, yes }, names) =>
    `Sie haben auf den Gegentext (${names.party(breaker)}) mit ${yes ? "Ja" : "Nein"} geantwortet.`,
  counterTextsTaken: ({ taken }, names) =>
    taken.length === 0
      ? "Kein Gegentext ging in den Entwurf ein."
      : `In den Entwurf eingegangen ist der Gegentext: ${listed(taken.map((one) => whom(one, names)))}.`,
  tableConcluded: ({ table, outcome }, names) =>
    outcome === "text"
      ? `${names.table(table)}: abgeschlossen mit einem Text.`
      : `${names.table(table)}: abgeschlossen ohne Text.`,
  meetingEnded: () => null,
};
