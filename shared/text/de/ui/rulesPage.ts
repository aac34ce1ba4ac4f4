import type { Language } from "../../language.ts";
import { ballot } from "./tables.ts";

const { capital } = ballot;

/** Die Regeln als Seite, die sich in fünf Minuten liest. */
export const rulesPage: Language["ui"]["rulesPage"] = {
  title: "Die Regeln",
  lead: "Mehrere Delegationen arbeiten an gemeinsamen Texten. Ein Text ändert sich nur durch Anträge, und wo Konsens verlangt ist, ist ein Antrag angenommen, wenn niemand das Schweigen bricht. Jede Delegation will etwas anderes, und nur ihre eigenen Leute wissen genau, was.",
  sections: {
    aim: {
      title: "Worum Sie spielen",
      text: [
        "Ihr Dossier sagt, was jede Fassung Ihnen wert ist, was Ihnen ohne Text bleibt und welche Ziele Sie haben. Andere sehen diese Zahlen nicht; deren Zahlen sehen Sie nicht.",
        "Ihre Wertung sagt, wie viel von dem, was Sie hätten haben können, die Texte Ihnen gaben, zusammen mit Ihren Zielen und den Gefälligkeiten, die Sie bekamen und gewährten. Mehrere Delegationen können zugleich gut abschneiden.",
      ],
    },
    round: {
      title: "Wie eine Runde verläuft",
      text: [
        "Eine Phase endet, wenn alle bereit sind, wenn ihre Zeit um ist oder wenn sie von denen beendet wird, die die Partie leiten. Nicht jeder Tisch tagt in jeder Runde, und manche behandeln nur bestimmte Klauseln: So steht es in der Lage.",
      ],
    },
    motions: {
      title: "Anträge und Schweigen",
      text: [
        "Jedes Mitglied eines Tisches kann Fassungen für einige Klauseln als ein Paket beantragen. Ein anderes Mitglied muss den Antrag unterstützen; wer nur beobachtet, braucht zwei Mitglieder, die seinen Antrag mittragen.",
        "Im Rat wird jeder Antrag unter Schweigen gestellt. Wer nichts sagt, stimmt zu. Man kann auch mit einem Vorbehalt schweigen, einer Fußnote im eigenen Namen, oder das Schweigen brechen, mit einem Grund, den alle lesen. Wer einen Antrag eingebracht oder unterstützt hat, steht zu ihm.",
        "Haltungen bleiben verdeckt, bis die Zeit um ist; dann werden alle gemeinsam gezeigt. Ein Bruch ist immer möglich, aber er kostet: Kapital, die Geschlossenheit des Tisches und das Vertrauen derer, deren Antrag scheitert. Wird er vorher angekündigt, kostet er weniger Geschlossenheit und Vertrauen; eine Ankündigung, der kein Bruch folgt, kostet Kapital.",
        "Manche Tische entscheiden anders, mit Mehrheit oder durch namentlichen Aufruf. Bei jedem Tisch steht, was dort nötig ist.",
      ],
    },
    whole: {
      title: "Der ganze Text",
      text: [
        "Auf seiner letzten Sitzung entscheidet ein Tisch über seinen ganzen Text. Scheitert die erste Lesung, nennt jeder, der das Schweigen gebrochen hat, eine Änderung, die genügen würde; was sonst niemand ablehnt, kommt hinein, und die Schweigefrist läuft noch einmal. Wird es erneut gebrochen, hat der Tisch keinen Text, und jedem Mitglied bleibt sein Ausstiegswert.",
      ],
    },
    deals: {
      title: "Angebote und Zusagen",
      text: [
        "Sie können allen alles sagen, im Plenum, zu zweit und in Gruppen. Was gesagt wird, bindet niemanden. Was angeboten und angenommen wird, bindet: Eine Absprache ist in Kraft, wenn alle Beteiligten denselben Wortlaut angenommen haben, und sonst weiß niemand von ihr, solange sie nicht durchsickert.",
        "Die meisten Zusagen lassen sich prüfen: eine Gefälligkeit gewähren, bei bestimmten Fassungen schweigen oder das Schweigen brechen, unterstützen, eine Karte legen oder zurückhalten, zahlen. Eine Zusage kann an einer Bedingung hängen. In den Folgen wird beurteilt, was fällig war; über eine Zusage in eigenen Worten urteilen die, denen sie gegeben wurde.",
      ],
    },
    means: {
      title: "Kapital, Karten und Gefälligkeiten",
      text: [
        "Mit politischem Kapital werden Anträge, Karten und Brüche bezahlt. Mit jeder Runde kommt etwas hinzu, bis zu einer Grenze. Karten werden in den Entscheidungen verdeckt gelegt und gemeinsam aufgedeckt, wenn der Rat beginnt; sie wirken in fester Reihenfolge. Gefälligkeiten sind denen etwas wert, die sie bekommen, und kosten meist die, die sie gewähren; viele zählen nur mit einem Text oder nur ohne ihn.",
      ],
    },
    seen: {
      title: "Wer was sieht",
      text: [
        "Texte, Positionen, gespielte Karten und gezeigte Haltungen sind öffentlich. Karten auf der Hand, vertrauliche Ziele, Werte, Angebote und Absprachen sind es nicht. Andere sehen, dass zwei Delegationen vertraulich gesprochen haben, nie worüber. Nach dem Ende wird alles offengelegt: was jede Delegation wollte, was zugesagt und eingehalten wurde und welche Pakete für alle besser gewesen wären.",
      ],
    },
  },
  phases: {
    briefing:
      "Was geschehen ist, was sich dadurch geändert hat, was auf der Tagesordnung steht. Kapital kommt hinzu, Karten werden gezogen.",
    talks:
      "Alles zugleich: reden, Positionen einnehmen, Absprachen anbieten, Anträge einbringen und unterstützen.",
    decisions: "Karten werden verdeckt gelegt.",
    council: "Karten werden aufgedeckt. Jeder Tisch behandelt seine Anträge, einen nach dem anderen.",
    aftermath:
      "Über Zusagen wird geurteilt, Gefälligkeiten werden bekannt, und was sich von selbst bewegt, bewegt sich.",
  },
  words: "Die Wörter",
  numbers: {
    title: "Die Zahlen dieser Partie",
    motion: (price) =>
      `Ein Antrag kostet ${capital(price)}. Wird er angenommen oder kommt er nie zur Entscheidung, erhalten Sie es zurück.`,
    breaking: (alone, company) =>
      `Das Schweigen zu einem Antrag zu brechen kostet allein ${capital(alone)}, gemeinsam je ${capital(company)}.`,
    breakingReading: (alone, company) =>
      `Bei einer Lesung sind es allein ${capital(alone)}, gemeinsam je ${capital(company)}.`,
    reservation: (price) => `Ein Vorbehalt kostet ${capital(price)}.`,
    announced: (price) => `Ein angekündigter Bruch, der ausbleibt, kostet ${capital(price)}.`,
    cards: (count) =>
      count === 1
        ? "In jeder Runde kann eine Karte gelegt werden."
        : `In jeder Runde können bis zu ${count} Karten gelegt werden.`,
  },
};
