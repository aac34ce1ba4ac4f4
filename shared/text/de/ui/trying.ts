import type { Language } from "../../language.ts";
import { listed } from "../lists.ts";
import { grouped } from "../numbers.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const hints = (count: number): string => plural(count, "Hinweis", "Hinweise");

/** Words of the page on which an author tries a scenario. */
export const trying: Language["ui"]["trying"] = {
  title: "Ein Szenario ausprobieren",
  open: "Ein eigenes Szenario ausprobieren",
  openHint:
    "Lassen Sie ein Szenario prüfen, das Sie geschrieben oder geändert haben, und spielen Sie es mit Ihrer Gruppe. Es bleibt Ihres.",
  lead: "Wählen Sie den Ordner eines Szenarios oder ein .zip davon. Sie lesen, was daran nicht stimmt, nach Datei und Zeile; oder, wenn es in Ordnung ist, was es enthält, und können damit eine Partie beginnen.",
  choose: "Szenario wählen",
  drop: "Legen Sie hier einen Ordner, eine .zip-Datei oder .yaml-Dateien ab",
  dropAgain: "Etwas geändert? Legen Sie es hier ab, oder wählen Sie es noch einmal.",
  chooseAgain: "Etwas geändert? Wählen Sie es noch einmal.",
  letGo: "Loslassen, um es prüfen zu lassen",
  chooseFolder: "Ordner wählen",
  chooseFile: ".zip- oder .yaml-Dateien wählen",
  limits:
    "Bis zu 200 YAML-Dateien, je 256 KiB und zusammen 1 MiB; alles andere im Ordner bleibt weg. Sie werden auf diesem Server gelesen und nicht aufbewahrt: Nur eine Partie, die Sie beginnen, behält ihr Szenario.",
  reading: "Die Dateien werden gelesen …",
  checking: (folder) => `Wird geprüft: ${folder || "die Dateien"} …`,
  sound: (id, advice) =>
    advice === 0
      ? `${id} ist in Ordnung.`
      : `${id} ist in Ordnung, mit ${plural(advice, "Hinweis", "Hinweisen")}.`,
  faulty: (id, errors, advice) =>
    `${id} lässt sich noch nicht spielen: ${plural(errors, "Fehler", "Fehler")}${advice === 0 ? "" : ` und ${hints(advice)}`}.`,
  refused: {
    noYaml: () =>
      "Darin ist keine Datei, die auf .yaml endet. Wählen Sie den Ordner, der das Szenario enthält.",
    tooManyFiles: () =>
      "Darin sind zu viele Dateien. Wählen Sie den Ordner eines einzelnen Szenarios, mit höchstens 200 YAML-Dateien.",
    tooLarge: () => "Die Dateien sind zu groß: Zusammen dürfen sie 1 MiB Text haben.",
    zipTooLarge: () =>
      "Diese .zip-Datei ist größer als 4 MiB. Packen Sie nur den Ordner des Szenarios, ohne Bilder.",
    zipBroken: () =>
      "Diese .zip-Datei ist nicht lesbar: Sie ist beschädigt, mit einem Passwort gesperrt oder ungewöhnlich gepackt. Packen Sie den Ordner neu.",
    unpacksTooLarge: () =>
      "Diese .zip-Datei enthält weit mehr als ein Szenario: Das Auspacken wurde abgebrochen.",
    badPath: (path) =>
      `Die Datei „${path}“ ist nicht zulässig: Ihr Name führt aus dem Ordner hinaus, ist zu lang oder zu tief, hat ungewöhnliche Zeichen oder kommt zweimal vor.`,
    unreadable: () =>
      "Die Dateien sind nicht lesbar. Haben sie sich geändert, seit Sie sie gewählt haben, wählen Sie sie noch einmal.",
  },
  severity: { error: "Fehler", warning: "Hinweis" },
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  here: "Dies ist die Stelle",
  problems: (count) => plural(count, "Problem", "Probleme"),
  files: "Dateien mit Problemen",
  ofBase: (file) => `${file} (im Szenario, auf dem dieses aufbaut)`,
  wholeFolder: "Der Ordner als Ganzes",
  untold: (count) =>
    count === 1
      ? "Ein weiteres Problem dieser Art wird genannt, wenn diese behoben sind."
      : `${count} weitere Probleme dieser Art werden genannt, wenn diese behoben sind.`,
  tabs: {
    summary: () => "Überblick",
    sources: () => "Quellen",
    advice: (count) => `Hinweise (${count})`,
  },
  number: grouped,
  seats: "Delegationen",
  hand: (cards, objectives) =>
    [
      ...(cards > 0 ? [plural(cards, "Karte", "Karten")] : []),
      ...(objectives > 0 ? [`${plural(objectives, "Ziel", "Ziele")} zum Ziehen`] : []),
    ].join(", ") || "keine Karten, keine Ziele",
  automata: (names) => `Dazu, nach eigener Regel: ${listed(names)}.`,
  tables: "Tische",
  members: (names) => `Mitglieder: ${listed(names)}.`,
  observers: (names) => `Beobachter: ${listed(names)}.`,
  readings: (count) => `Der ganze Text hat ${plural(count, "Lesung", "Lesungen")}.`,
  clause: "Klausel",
  options: "Fassungen, von der ersten an",
  counts: {
    hint: "Gezählt, bevor etwas geschehen ist. Annehmbar: mindestens so viel wert wie kein Text, für jedes Mitglied oder für so viele, wie die Regel des Tisches verlangt. In der Pareto-Menge, ob annehmbar oder nicht: Kein anderes Paket ist für ein Mitglied besser und für keines schlechter. Zwei Lösungen sind unter den Paketen gesucht, die jedes Mitglied annehmen kann. Nash: das größte Produkt dessen, was die Mitglieder gegenüber keinem Text gewinnen. Kalai–Smorodinsky: Jedes gewinnt einen möglichst gleichen Anteil dessen, was es höchstens gewinnen könnte.",
    packages: "Pakete insgesamt",
    acceptable: "annehmbar",
    pareto: "in der Pareto-Menge",
    nash: "Nash",
    kalaiSmorodinsky: "Kalai–Smorodinsky",
    takes: (solution, option) => `${solution}: ${option}`,
  },
  uncounted: (combinations) =>
    `Die Klauseln lassen sich auf ${combinations < 1e9 ? grouped(combinations) : "mehr als eine Milliarde"} Arten verbinden: zu viele, um sie hier zu zählen.`,
  rounds: "Runden",
  events: (fixed, drawn) =>
    `${plural(fixed, "Ereignis", "Ereignisse")} in fester Runde, ${drawn} weitere zum Ziehen.`,
  endings: "Ausgänge",
  favours: "Gefälligkeiten",
  tracks: "Kennzahlen",
  languages: (names) => `Sprachen: ${listed(names)}.`,
  start: "Mit Ihrer Gruppe spielen",
  startHint:
    "Herein kommt nur, wer den Code oder Ihren Link hat. Das Szenario wird niemand anderem angeboten und vergeht mit der Partie.",
  whole: "Teile",
};
