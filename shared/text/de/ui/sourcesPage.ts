import { cited } from "../../cited.ts";
import type { Language } from "../../language.ts";

const claims = (count: number): string => `${count} ${count === 1 ? "Aussage" : "Aussagen"}`;

/** Words of the page that tells where everything in a scenario comes from. */
export const sourcesPage: Language["ui"]["sourcesPage"] = {
  parts: "Abschnitte dieser Seite",
  title: (scenario) => `Quellen: ${scenario}`,
  lead: "Alles, was das Szenario behauptet, und woher es stammt. „Hintergrund“ ist, was damals allgemein bekannt war, mit einem kurzen Verweis. „Autor“ ist eine Annahme oder Schätzung, für das Spiel gemacht.",
  counts: (count) =>
    `${claims(count.article + count.background + count.author)}: ${count.article} mit Artikel und Absatz, ${count.background} Hintergrund, ${count.author} vom Autor.`,
  articles: "Artikel",
  refers: (count) => (count === 0 ? "Nichts verweist darauf." : `Als Quelle genannt für ${claims(count)}.`),
  reference: cited,
  marks: { background: "Hintergrund", author: "Autor" },
  contents: "Teile",
  print: "Drucken",
  headings: {
    articles: "Artikel",
    tracks: "Kennzahlen",
    favours: "Gefälligkeiten",
    cards: "Karten mehrerer Delegationen",
    events: "Ereignisse",
    rounds: "Kalender",
    endings: "Ausgänge",
    hazard: "Was danach kam",
    claims: "Zusammenfassung, Wortlaute und Geschichte",
  },
  kinds: {
    seats: "Delegation",
    automata: "eigene Regel",
    claims: "Aussage",
    tracks: "Kennzahl",
    tables: "Tisch",
    issues: "Klausel",
    modifiers: "Wechselwirkung",
    favours: "Gefälligkeit",
    cards: "Karte",
    events: "Ereignis",
    objectives: "Ziel",
    rounds: "Runde",
    home: "Zustimmung zu Hause",
    endings: "Ausgang",
    hazard: "Schätzung",
    factors: "Faktor",
    arrangements: "Ordnung",
    readings: "Lesart",
  },
};
