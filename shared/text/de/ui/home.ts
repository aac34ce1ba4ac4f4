import type { Language } from "../../language.ts";

/** Words for what needs consent at home. */
export const home: Language["ui"]["home"] = {
  title: "Zu Hause",
  lead: "Manches, was vereinbart ist, zählt am Ende nur, wenn man im eigenen Land zustimmt. Alle können sehen, wie es darum steht, außer wo es von Geheimem abhängt; entschieden wird ein einziges Mal, wenn die letzte Runde vorbei ist.",
  states: { consent: "Ginge heute durch", refused: "Fiele heute durch", unknown: "Ihnen nicht bekannt" },
  verdicts: { consent: "Zustimmung erteilt", refused: "Zustimmung verweigert" },
  notAsked: "Nicht gefragt",
  notAskedCount: (count) => `Nicht gefragt (${count})`,
  needs: (condition) => `Nötig ist: ${condition}.`,
  forIssue: (issue, option) => `Für „${option}“ und mehr, Klausel „${issue}“.`,
  otherwise: (option) => `Ohne Zustimmung zählt die Klausel als „${option}“.`,
  forFavour: (favour) => `Für: ${favour}. Ohne Zustimmung ist es für niemanden etwas wert.`,
  forCard: (card) =>
    `Für ${card === null ? "eine Karte, die nicht gespielt ist" : `„${card}“`}. Ohne Zustimmung bleibt am Ende wenig davon.`,
  countsAs: (option) => `Zählt als: ${option}.`,
  because: (matters) => `Die Zustimmung zu Hause wurde verweigert: ${matters}.`,
  none: "Nichts von dem, was vereinbart ist, brauchte Zustimmung zu Hause.",
  why: "Warum, und woher das kommt",
  about: (title) => `Zu Hause: ${title}`,
};
