import type { Language } from "../../language.ts";
import { listed } from "../lists.ts";

/** Words of the timeline: who did what in which round. */
export const timeline: Language["ui"]["timeline"] = {
  round: (number) => `Runde ${number}`,
  seat: "Delegation",
  hint: "Jede Runde von links nach rechts: Gespräche, Angebote und Absprachen, die Karte, das Schweigen. Linien verbinden die Parteien einer Absprache.",
  plot: "Wer in welcher Runde was getan hat",
  asTable: "Dasselbe in Worten",
  found: (deals, broken) =>
    `${deals === null ? "Keine Absprache kam zustande" : `Runde ${deals} brachte die meisten Absprachen`}; ${
      broken === null
        ? "niemand brach das Schweigen"
        : `das Schweigen wurde erstmals in Runde ${broken} gebrochen`
    }`,
  talk: (others) => `Gespräch: ${listed(others)}`,
  plenary: "Wortmeldung im Plenum",
  offer: "Ein Angebot, aus dem nichts wurde",
  deal: (others, fate) =>
    `Absprache (${listed(others)}): ${{ kept: "eingehalten", broken: "gebrochen", lapsed: "nie auf die Probe gestellt" }[fate]}`,
  card: (title) => `Karte: ${title}`,
  broke: (table) => `Schweigen gebrochen: ${table}`,
  times: (what, count) => `${what} (${count}-mal)`,
  key: {
    talk: "Gespräch",
    offer: "Angebot",
    kept: "Absprache, eingehalten",
    broken: "Absprache, gebrochen",
    lapsed: "Absprache, nie auf die Probe gestellt",
    card: "Karte gespielt",
    broke: "Schweigen gebrochen",
  },
};
