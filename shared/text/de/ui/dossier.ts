import type { Language } from "../../language.ts";

/** Wörter eines Dossiers. */
export const dossier: Language["ui"]["dossier"] = {
  short: "Dossier",
  of: (name) => `Dossier: ${name}`,
  asked: "Öffentliche Forderungen",
  nothing: "Noch nichts.",
  aims: "Öffentliche Ziele",
  shown: (name) => `Was Ihnen gezeigt wurde (${name})`,
  shownThen: "Wie es war, als es Ihnen gezeigt wurde.",
  shownNothing: "Nichts.",
  breaks: "Schweigen gebrochen",
};
