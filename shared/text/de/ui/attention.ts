import type { Language } from "../../language.ts";

/** Words of what asks for a reader's attention: what is new, the title of the page, notifications, sounds. */
export const looked: Language["ui"]["looked"] = {
  newSince: "Neu, seit Sie zuletzt hier waren",
  new: "Neu",
  unread: (count) => `Ungelesene Nachrichten: ${count}.`,
  track: (by) => `${by}, seit Sie zuletzt hier waren.`,
};

export const waits: Language["ui"]["waits"] = ({ messages, offers }) =>
  [
    ...(messages > 0 ? [`${messages} neu`] : []),
    ...(offers > 0 ? [`${offers} ${offers === 1 ? "Angebot" : "Angebote"} zu beantworten`] : []),
  ].join(", ");

export const titles: Language["ui"]["titles"] = {
  paused: "Angehalten",
  wait: "Andere handeln",
  oversee: "Sie leiten die Partie",
  watch: "Sie sehen zu",
  ready: "Sie sind bereit",
  read: "Dossier lesen",
  briefing: "Sehen, was geschehen ist",
  answerOffer: "Ein Angebot beantworten",
  talk: "Reden",
  motion: "Einen Antrag einbringen",
  second: "Ein Antrag sucht Unterstützung",
  cards: "Eine Karte wählen",
  another: "Noch eine Karte legen, oder keine",
  committed: "Karte gelegt",
  noCards: "Bereit melden",
  effort: "Anstrengung wählen",
  agenda: "Tagesordnung ansehen",
  maintain: "Aufrechterhalten oder zurückziehen",
  otherMaintains: "Andere entscheiden",
  stance: "Schweigen oder brechen",
  stoodBy: "Schweigefrist zu Ihrem Antrag",
  stanceTaken: "Haltung gewählt",
  readingStance: "Schweigen oder brechen: die Lesung",
  called: "Sie sind aufgerufen",
  calling: "Namentlicher Aufruf",
  counterTexts: "Gegentexte beantworten",
  answered: "Beantwortet",
  nothingAsked: "Nichts zu beantworten",
  consult: "Unterstützen oder liegen lassen",
  consulted: "Konsultation",
  whisper: "Zuflüstern, dann bereit melden",
  witness: "Schweigefrist an einem anderen Tisch",
  aftermath: "Sehen, was daraus wurde",
  verdicts: "Über Worte urteilen",
  debrief: "Auswertung",
};

export const notifying: Language["ui"]["notifying"] = {
  title: "Mitteilungen",
  on: "Melden, wenn etwas auf mich wartet und ich in einem anderen Tab bin",
  hint: "Wer etwas will oder was zu tun ist; nie, was gesagt wurde.",
  refused: "Der Browser hat es nicht erlaubt. Sie können das in seinen Einstellungen für diese Seite ändern.",
  blocked:
    "Ihr Browser unterdrückt Mitteilungen dieser Seite. Erlauben Sie sie in seinen Einstellungen, und kommen Sie dann hierher zurück.",
  impossible:
    "Hier nicht möglich: Browser erlauben es nur auf diesem Rechner selbst oder über https. Was wartet, sagt der Titel der Seite.",
  message: (from) => `Nachricht an Sie: ${from}.`,
  plenary: (from) => `Wortmeldung im Plenum: ${from}.`,
};

export const sounds: Language["ui"]["sounds"] = {
  title: "Töne",
  on: "Kurze, leise Töne",
  hint: "Wenn eine Phase beginnt, ein Angebot kommt, eine Absprache geschlossen oder ein Schweigen gebrochen ist, und eine halbe Minute vor Ablauf der Zeit. All das ist auch zu sehen.",
  volume: "Lautstärke",
};
