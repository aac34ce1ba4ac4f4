import type { Language } from "../../language.ts";
import { listed } from "../lists.ts";
import { grouped } from "../numbers.ts";

const of = (some: number, all: number): string => `${grouped(some)} von ${grouped(all)} Paketen`;
const clausesText = (count: number): string => (count === 1 ? "eine Klausel" : `${count} Klauseln`);

/** Words of the debrief about what other texts would have been worth. */
export const packages: Language["ui"]["packages"] = {
  titles: {
    waiting: "Andere Pakete, die möglich waren",
    better: "Bessere Pakete waren möglich",
    best: "Ein für alle besseres Paket war nicht möglich",
    some: "Ein Text war möglich, der kein Mitglied schlechter gestellt hätte",
    none: "Mit jedem Text hätte ein Mitglied weniger bekommen als ohne",
  },
  caption:
    "Jedes Paket, das die Regeln zuließen, nach seinem Wert in Punkten für zwei Parteien; alles andere so, wie es endete.",
  counting: "Die Pakete werden gezählt …",
  across: "Waagerecht",
  up: "Senkrecht",
  valueTo: (name) => `Wert für: ${name}`,
  plotLong: (across, up) =>
    `Alle Pakete nach ihrem Wert, waagerecht für: ${across}, senkrecht für: ${up}. Die Zahlen stehen in der Tabelle.`,
  match: "Diese Partie",
  within: "In Reichweite",
  inHistory: "In der Wirklichkeit",
  noText: "Kein Text",
  frontier: "Pareto-Front",
  at: (label, x, y) => `${label} (${x}; ${y})`,
  gaining: (x, y) => `In Reichweite: ${x} und ${y}`,
  both: (x, y) => `${x} und ${y}`,
  dot: "Ein Paket, oder mehrere mit denselben beiden Werten",
  frontierLong: "Pareto-Front: Keine der beiden bekommt mehr, ohne dass die andere weniger bekommt",
  values: "Was es wert war, in Punkten",
  party: "Partei",
  others: "Nichtmitglieder",
  anyBetter: (better, all) =>
    better === 1
      ? `Eines von ${grouped(all)} Paketen wäre für einige Mitglieder besser gewesen und für keines schlechter.`
      : `${of(better, all)} wären für einige Mitglieder besser gewesen und für keines schlechter.`,
  noneBetter: (all) =>
    `Von ${grouped(all)} Paketen war keines in Reichweite, das einem Mitglied mehr und keinem anderen weniger gebracht hätte.`,
  anyAcceptable: (better, all) =>
    better === 1
      ? `Kein Text wurde angenommen, obwohl eines von ${grouped(all)} Paketen für einige Mitglieder besser als kein Text gewesen wäre und für keines schlechter.`
      : `Kein Text wurde angenommen, obwohl ${of(better, all)} für einige Mitglieder besser als kein Text gewesen wären und für keines schlechter.`,
  noneAcceptable: (all) =>
    `Kein Text wurde angenommen. Von ${grouped(all)} Paketen war keines in Reichweite, das jedem Mitglied mindestens so viel wert war wie kein Text.`,
  swap: (clauses, alone) =>
    clauses === 1
      ? alone
        ? "Dafür genügt ein Tausch:"
        : "Am nächsten liegt eines, für das ein Tausch genügt:"
      : alone
        ? `Es ändert ${clauses} Klauseln:`
        : `Am nächsten liegt eines, das ${clauses} Klauseln ändert:`,
  nearDraft: (clauses, alone) =>
    clauses === 0
      ? alone
        ? "Es war der Entwurf, wie er stand."
        : "Der Entwurf, wie er stand, war eines davon."
      : alone
        ? `Es ändert am Entwurf, wie er stand, ${clausesText(clauses)}:`
        : `Dem Entwurf, wie er stand, am nächsten liegt eines, das daran ${clausesText(clauses)} ändert:`,
  insteadOf: (option) => `statt: ${option}`,
  more: (gains) => `Mehr für: ${listed(gains)}.`,
  same: (names) => `Ebenso viel für: ${listed(names)}.`,
  outside: (gains) => `Für andere, die keine Mitglieder sind: ${listed(gains)}.`,
  method: "Wie gezählt wird",
  methodText: [
    "Ein Paket ist eine Fassung für jede Klausel. Es zählt wie in den Wertungen; Kennzahlen, Gefälligkeiten und die Texte anderer Tische sind so, wie sie endeten. Eine Klausel, die so lautet wie am Ende, behält ihre Fußnoten. Fassungen, für die es keine Zustimmung zu Hause gab, fehlen, denn sie würden als andere zählen. Was in der Wirklichkeit vereinbart wurde, muss also nicht darunter sein.",
    "In Reichweite ist das Paket, das die wenigsten Klauseln ändert, unter denen, die keinem Mitglied weniger und mindestens einem mehr bringen; unter mehreren das, bei dem am meisten bekommt, wer am wenigsten gewinnt. Es fehlt, was nicht hätte beantragt werden können, und was ein Mitglied, das niemand spielt, nach seiner Regel aufhält.",
    "Die Pareto-Front gilt für die beiden gezeigten Parteien: Auf dem Weg an ihr entlang können andere Mitglieder verlieren.",
  ],
};
