import type { Language } from "../../language.ts";

/** Words of the pages around a match. */
export const landing: Language["ui"]["landing"] = {
  unreached: "Die Szenarien konnten nicht geladen werden",
  again: "Noch einmal versuchen",
  name: "Silence Procedure",
  title: "Ein Text ist angenommen, wenn niemand das Schweigen bricht",
  lead: "Eine Verhandlung für mehrere Delegationen. Sie schreiben an einem gemeinsamen Text, tauschen Gefälligkeiten, machen Zusagen und entscheiden, wann Sie schweigen und wann Sie das Schweigen brechen. Menschen und Bots spielen dasselbe Spiel nach denselben Regeln.",
  scenario: "Szenario",
  noScenario: "Auf diesem Server lässt sich kein Szenario spielen.",
  solo: "Jetzt spielen, allein",
  soloHint: "Wählen Sie eine Delegation. Bots spielen die anderen, es gibt keine Uhr, und es beginnt sofort.",
  playAs: (name) => `Diese Delegation spielen: ${name}`,
  size: (seats, rounds, minutes) =>
    `${seats} Delegationen, ${rounds} ${rounds === 1 ? "Runde" : "Runden"}, etwa ${minutes} Minuten mit Uhr.`,
  span: (first, last) => `Von: ${first}. Bis: ${last}.`,
  hostHint:
    "Öffnen Sie einen Warteraum, geben Sie den Code aus, und lassen Sie Menschen und Bots Platz nehmen.",
  credits:
    "Landkarte: Natural Earth (gemeinfrei); Orte: GeoNames (CC BY 4.0). Frontverlauf: von diesem Projekt vereinfacht, Anfang Juli 2023, nicht maßgeblich. Symbole: Lucide (ISC). Flaggen: circle-flags (MIT). Schrift: Source Serif 4, Source Sans 3 (SIL OFL 1.1).",
};
export const wayBack: Language["ui"]["wayBack"] = {
  title: "Zurück in Ihre Partie",
  running: "Sie sind in einer Partie:",
  over: "Eine Ihrer Partien ist zu Ende:",
  seat: (name) => `Ihre Delegation: ${name}`,
  roles: {
    host: "als Spielleitung",
    facilitator: "als Moderation",
    player: "noch ohne Platz",
    spectator: "als Zuschauer",
  },
  after: (who, code) => `, ${who}, Code ${code}.`,
  go: "Zurück in die Partie",
  goOver: "Zur Auswertung",
  goLong: (action, title, code) => `${action}: ${title}, Code ${code}`,
  remove: "Entfernen",
  hint: "Das merkt sich nur dieser Browser. Auf einem Rechner, den auch andere benutzen, entfernen Sie den Eintrag, wenn Sie gehen; Ihr Link führt weiterhin zurück.",
};
export const join: Language["ui"]["join"] = {
  title: "An einer Partie teilnehmen",
  lead: "Die Spielleitung zeigt den Code. Ihre Delegation wählen Sie im Warteraum.",
  code: "Code",
  name: "Ihr Name",
  join: "Teilnehmen",
  watch: "Als Zuschauer teilnehmen",
  badCode: "Ein Code hat fünf Buchstaben oder Ziffern.",
  noName: "Sagen Sie, wie Sie heißen möchten.",
  kept: "Was Sie schreiben, wird aufbewahrt, in jedem Kanal, und in der Auswertung für alle offengelegt. Hat die Partie eine Moderation, liest sie mit, während Sie schreiben, und die Partie sagt es Ihnen; nur was Sie ihr allein schreiben, wird nicht offengelegt.",
};
export const create: Language["ui"]["create"] = {
  title: "Eine Partie leiten",
  open: "Eine Partie leiten",
  lead: "Sie erhalten einen Code für alle und die Mittel, die Partie anzuhalten, eine Phase zu beenden und einen Platz einem Bot zu geben.",
  pace: "Tempo",
  paces: { live: "Mit Uhr", untimed: "Ohne Uhr", correspondence: "Über Tage oder Wochen" },
  paceHints: {
    live: "Phasen enden, wenn alle bereit sind oder die Zeit um ist.",
    untimed: "Phasen enden, wenn alle bereit sind oder die Spielleitung sie beendet.",
    correspondence:
      "Alle sehen herein, wann es ihnen passt. Phasen haben Fristen innerhalb der Arbeitszeit und enden früher, wenn alle bereit sind.",
  },
  press: "Gespräche",
  presses: {
    scenario: "Wie das Szenario es vorsieht",
    publicOnly: "Nur im Plenum",
    none: "Ohne Worte",
  },
  pressHints: {
    scenario: "Meist im Plenum, zu zweit und in Gruppen, jederzeit.",
    publicOnly: "Delegationen können nicht unter sich reden; Angebote erreichen weiter nur die Beteiligten.",
    none: "Nur Anträge, Positionen und Angebote sprechen. Innerhalb ihrer Delegation reden alle weiter.",
  },
  results: "Ergebnisse",
  ranking: "Rangliste zeigen",
  rankingHint:
    "Sonst erfährt jede Delegation, wie weit sie ihr eigenes Mandat erfüllt hat, und niemand gewinnt.",
  bots: "Plätze, die Bots spielen",
  botsHint: "Plätze, die bis zum Beginn niemand eingenommen hat, spielen ebenfalls Bots.",
  switchable: "Was in dieser Partie vorkommt",
  switchableHint:
    "Das Szenario kennzeichnet, was manche lieber weglassen. Was Sie weglassen, sehen alle im Warteraum.",
  submit: "Warteraum öffnen",
  hostName: "Spielleitung",
};
export const projector: Language["ui"]["projector"] = {
  name: "Projektion",
  open: "Projektion",
  openLong: "Öffnet die Ansicht für die Leinwand: Landkarte, Texte, Uhr und nichts Geheimes",
  fullScreen: "Ganzer Bildschirm",
  closed: "Was beantragt ist, steht hier, sobald die Mitglieder des Tisches darüber entscheiden.",
  cameOf: "Was entschieden wurde",
  nonePut: "In dieser Runde kam nichts zur Entscheidung.",
  texts: "Was sich in den Texten geändert hat",
  noChange: "Kein Text hat sich geändert.",
  was: (title) => (title === null ? "war offen" : `vorher: ${title}`),
  said: "Zuletzt im Plenum gesagt",
};
export const settings: Language["ui"]["settings"] = {
  title: "Einstellungen",
  hint: "Nur für diesen Browser, und in ihm gespeichert.",
  theme: "Farben",
  themes: { system: "Wie im System", light: "Hell", dark: "Dunkel" },
  language: "Sprache",
  languageHint: "Alle lesen eine Partie in ihrer eigenen Sprache.",
  untranslated: (name) => `Die Texte dieses Szenarios sind in dieser Sprache: ${name}.`,
};
export const http: Language["ui"]["http"] = {
  failed: "Der Server ist nicht erreichbar. Versuchen Sie es gleich noch einmal.",
  entering: "Sie betreten die Partie …",
  seeking: "Der Server antwortet nicht. Die Seite versucht es weiter; Sie müssen nichts tun.",
  noEntry: "Dieser Link führt nirgendwohin",
};
export const lobby: Language["ui"]["lobby"] = {
  code: "Code",
  link: "Link zur Teilnahme",
  copy: "Link kopieren",
  copied: "Der Link ist in der Zwischenablage.",
  notCopied: "Markieren Sie den Link und kopieren Sie ihn von Hand.",
  about: "Worum es geht",
  switchedOff: (titles) => `In dieser Partie weggelassen: ${titles}.`,
  seats: "Delegationen",
  brief: "Öffentliches Dossier",
  pace: { live: "Mit Uhr", untimed: "Ohne Uhr", correspondence: "Über Tage oder Wochen" },
  bot: "Ein Bot spielt diesen Platz",
  empty: "Frei",
  somebody: "Jemand",
  away: "nicht verbunden",
  take: "Platz einnehmen",
  takeLong: (name) => `Platz einnehmen: ${name}`,
  leave: "Platz verlassen",
  leaveLong: (name) => `Platz verlassen: ${name}`,
  unseated: "Ohne Platz",
  roles: { host: "Spielleitung", facilitator: "Moderation", player: "spielt mit", spectator: "sieht zu" },
  start: "Partie beginnen",
  startHint: "Bots spielen die Plätze, die niemand eingenommen hat. Menschen können sie später übernehmen.",
  waitForHost: "Die Spielleitung beginnt die Partie.",
  waitForFacilitator: "Die Moderation beginnt die Partie.",
};
export const host: Language["ui"]["host"] = {
  title: "Spielleitung",
  pause: "Anhalten",
  resume: "Fortsetzen",
  endPhase: "Diese Phase beenden",
  closeDebrief: "Auswertung schließen",
  seats: "Plätze",
  seatsHint:
    "Ein Bot spielt nach denselben Regeln und sieht, was der Platz sieht. Menschen können ihren Platz jederzeit zurückhaben.",
  give: "Einem Bot geben",
  giveLong: (name) => `Einem Bot geben: ${name}`,
  takeBack: "Vom Bot zurücknehmen",
  takeBackLong: (name) => `Vom Bot zurücknehmen: ${name}`,
};
