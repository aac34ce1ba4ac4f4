import type { Language } from "../../language.ts";
import { listed } from "../lists.ts";

/** Wörter der Zeitleiste: wer in welcher Runde was getan hat. */
export const timeline: Language["ui"]["timeline"] = {
  round: (number) => `Runde ${number}`,
  seat: "Delegation",
  hint: "Jede Runde von links nach rechts: Gespräche, Angebote und Absprachen, die Karte, das Schweigen. Linien verbinden die Parteien einer Absprache.",
  plot: "Wer in welcher Runde was getan hat",
  asTable: "Dasselbe in Worten",
  found: (deals, broken) =>
    `${deals === null ? "Keine Absprache kam zustande" : `Die meisten Absprachen kamen in Runde ${deals} zustande`}; ${
      broken === null
        ? "niemand brach das Schweigen"
        : `das Schweigen wurde zuerst in Runde ${broken} gebrochen`
    }`,
  talk: (others) => `Gespräch: ${listed(others)}`,
  plenary: "Wortmeldung im Plenum",
  offer: "Ein Angebot, aus dem nichts wurde",
  deal: (others, fate) =>
    `Absprache (${listed(others)}): ${{ kept: "gehalten", broken: "gebrochen", lapsed: "nie auf die Probe gestellt" }[fate]}`,
  card: (title) => `Karte: ${title}`,
  broke: (table) => `Schweigen gebrochen: ${table}`,
  times: (what, count) => `${what} (${count}-mal)`,
  key: {
    talk: "Gespräch",
    offer: "Angebot",
    kept: "Absprache, gehalten",
    broken: "Absprache, gebrochen",
    lapsed: "Absprache, nie auf die Probe gestellt",
    card: "Karte gespielt",
    broke: "Schweigen gebrochen",
  },
};
