import type { Language } from "../../language.ts";
import { fixed, measured, percent as written } from "../numbers.ts";

/** "31,4 %" from tenths of a per cent. */
const percent = (tenths: number): string => written(tenths / 10);
const signed = (tenths: number): string =>
  tenths === 0 ? fixed(0, 1) : `${tenths > 0 ? "+" : "−"}${fixed(Math.abs(tenths) / 10, 1)}`;

/** Words for what came after: the estimate of a new war. */
export const afterwards: Language["ui"]["afterwards"] = {
  percent,
  signed,
  war: "Ein größerer Krieg ist ausgebrochen. Es gibt nichts mehr zu schätzen.",
  none: "Das Szenario schätzt nicht, was danach kam.",
  own: "Wie diese Partie ausging",
  ownHint: "Die Texte, wie sie am Ende zählen, und die Weltlage, wie sie ist.",
  compare: "Ordnungen im Vergleich",
  compareHint:
    "Jede in der Welt dieser Partie: Geändert sind nur die Klauseln, aus denen sie besteht, und die Zustimmung zu Hause wird vorausgesetzt.",
  arrangement: "Ordnung",
  chance: "Wahrscheinlichkeit",
  range: "Spanne",
  rangeBar: `Von 0 bis ${measured(100, "%")}`,
  rangeLong: (low, central, high) => `${percent(central)}, von ${percent(low)} bis ${percent(high)}`,
  between: (low, high) => `Spanne ${percent(low)} bis ${percent(high)}`,
  rangeHint:
    "Die Spanne ergibt sich, wenn alle Schätzungen zugleich nach derselben Seite irren: Sie ist weiter als jede einzelne.",
  look: "Genauer ansehen",
  lookLong: (title) => `Genauer ansehen: ${title}`,
  factors: (title) => `Woraus es sich zusammensetzt: ${title}`,
  factor: "Faktor",
  level: "Stärke",
  adds: "Trägt zur Wahrscheinlichkeit bei",
  base: "Ohne jeden Faktor",
  total: "Zusammen",
  assumed:
    "Jedes Gewicht ist eine Annahme des Autors, sofern unter dem Namen des Faktors nichts anderes steht.",
  changed: "Gewicht: hier geändert",
  assumptions: "Annahmen",
  assumptionsHint:
    "Jedes Gewicht ist eine Schätzung: die des Autors, bis Sie es ändern. Was Sie hier ändern, bleibt auf diesem Bildschirm und ändert nichts an der Partie.",
  baseline: "Wahrscheinlichkeit in einem Jahr ohne jeden Faktor",
  levelOf: (percent) => measured(percent, "%"),
  baselineValue: (percent) => written(percent),
  weight: (title) => `${title}: was die volle Stärke mit den Chancen macht`,
  times: (odds) => `× ${fixed(odds, 2)}`,
  timesLong: (odds) => {
    if (Math.abs(odds - 1) < 0.005) return "ändert nichts";
    return odds < 1
      ? `multipliziert die Chancen mit ${fixed(odds, 2)}: weniger wahrscheinlich`
      : `multipliziert die Chancen mit ${fixed(odds, 2)}: wahrscheinlicher`;
  },
  reset: "Zurück zu den Annahmen des Autors",
  readings: "Wessen Lesart",
  author: "Die des Autors",
  authorText: "Die Gewichte, wie das Szenario sie setzt.",
  method: "Wie gerechnet wird",
  methodText: (years) =>
    `Die Chancen (odds) eines neuen Krieges in einem Jahr sind die ohne jeden Faktor, multipliziert mit dem Gewicht jedes Faktors hoch seiner Stärke. Die Jahre gelten als gleich und unabhängig, sodass die Wahrscheinlichkeit über ${years} Jahre 1 − (1 − Wahrscheinlichkeit in einem Jahr) hoch ${years} beträgt: ein logistisches Hazard-Modell in diskreter Zeit (Cox 1972; Allison 1982). Was ein Faktor beiträgt, ist sein Shapley-Wert: das Mittel dessen, was er ändert, über alle Reihenfolgen, in denen die Faktoren hinzukommen könnten. In Zehntel Prozentpunkten gezeigt, ergeben die Teile zusammen das Ganze.`,
};
