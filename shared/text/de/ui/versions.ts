import type { Language } from "../../language.ts";

/** Words of a text's earlier versions, and of what was changed between two of them. */
export const versions: Language["ui"]["versions"] = {
  title: (text) => `${text}: Versionen`,
  openLong: (number, text) => `Version ${number} (${text}): was geändert wurde`,
  from: "Änderungen von",
  to: "bis",
  first: "Version 1: nichts geregelt",
  named: (number, mover, round) =>
    `Version ${number}: ${mover === null ? "ohne Antrag" : `eingebracht: ${mover}`}, Runde „${round}“`,
  between: (from, to) => `Änderungen von Version ${from} bis Version ${to}`,
  count: (clauses) => {
    if (clauses === 0) return "Nichts lautet anders: Was geändert wurde, ist zurückgeändert.";
    return clauses === 1
      ? "Eine Klausel lautet anders oder trägt andere Fußnoten."
      : `${clauses} Klauseln lauten anders oder tragen andere Fußnoten.`;
  },
  open: "Offen",
  became: "wurde zu",
  struck: "Gestrichen:",
  inserted: "Eingefügt:",
  endOf: { gone: "(Ende des Gestrichenen)", new: "(Ende des Eingefügten)" },
  movedBy: (name) => `Eingebracht: ${name}`,
  withoutMotion: "Ohne Antrag",
  footnoteGone: "Entfallen, weil die Klausel geändert wurde.",
  footnoteNew: "Neu.",
};
