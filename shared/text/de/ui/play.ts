import type { Language } from "../../language.ts";
import { capitalised, causeOf } from "../lists.ts";
import { measured, plain } from "../numbers.ts";

/** Words of the play page: header, what to do now, tracks, map, briefs, log. */
export const common: Language["ui"]["common"] = {
  you: "Sie",
  youSmall: "Sie",
  youAre: (name) => `${name} (Sie)`,
  everybody: "alle",
  round: (title) => `Runde „${title}“`,
  cancel: "Abbrechen",
  close: "Schließen",
  dismiss: "Ausblenden",
  unfold: "Alles zeigen",
  fold: "Weniger zeigen",
  toStart: "Zur Startseite",
  partComing: "Dieser Teil der Seite wird geladen.",
  partMissing:
    "Dieser Teil der Seite ließ sich nicht laden. Vielleicht wurde das Spiel aktualisiert, seit Sie es geöffnet haben.",
  reload: "Seite neu laden",
  unread: (count) => `${count} neu`,
};
export const phases: Language["ui"]["phases"] = {
  briefing: "Lage",
  talks: "Gespräche",
  decisions: "Entscheidungen",
  council: "Rat",
  aftermath: "Folgen",
};
export const header: Language["ui"]["header"] = {
  phases: "Phasen der Runde",
  sections: "Bereiche",
  spectator: "Zuschauer",
  ready: "Bereit melden",
  notReady: "Doch nicht bereit",
  done: { yes: "Fertig mit der Auswertung", no: "Doch nicht fertig" },
  readyOf: (ready, all) => `Bereit: ${ready} von ${all}`,
  readyState: (name, ready, bot) => `${name}${bot ? ", ein Bot" : ""}: ${ready ? "bereit" : "nicht bereit"}`,
  round: (number, of) => `Runde ${number} von ${of}`,
  roundTitled: (number, of, title) => `Runde ${number} von ${of}: „${title}“`,
  phaseOf: (number, of) => `Phase ${number} von ${of}`,
  timeLeft: (time) => `Restzeit ${time}`,
  leftOf: (time, of) => `Noch ${time} von ${of}`,
  untimed: "Keine Uhr",
  paused: "Angehalten",
  pausedAt: (time) => `Angehalten, noch ${time}`,
  waiting: (count) => `${count} wartend`,
  away: "Die Verbindung ist abgebrochen. Sie wird automatisch wieder aufgebaut; was Sie bis dahin tun, wird danach gesendet.",
  botPlays:
    "Ein Bot spielt Ihren Platz. Die Spielleitung kann ihn zurückgeben; oder verlassen Sie den Platz und nehmen Sie ihn neu ein.",
  back: "Die Verbindung steht wieder.",
  slow: (count) =>
    count === 1
      ? "Der Server hat noch nicht geantwortet. Was Sie zuletzt getan haben, ist unterwegs."
      : `Der Server hat noch nicht geantwortet. ${count} Dinge, die Sie getan haben, sind unterwegs.`,
  awayPending: (count) =>
    count === 1
      ? "Was Sie zuletzt getan haben, wird dann gesendet."
      : `${count} Dinge, die Sie getan haben, werden dann gesendet.`,
  tabs: {
    map: "Landkarte",
    delegations: "Plätze",
    draft: "Entwurf",
    talks: "Gespräche",
    hand: "Karten",
    brief: "Unterlagen",
  },
};
export const now: Language["ui"]["now"] = {
  title: "Was jetzt zu tun ist",
  toTable: "An den Tisch",
  open: (step) => `Öffnen: ${step}`,
  go: {
    draft: "Zum Entwurf",
    talks: "Zu den Gesprächen",
    deals: "Zu den Absprachen",
    hand: "Zu Ihren Karten",
    results: "Zu den Ergebnissen",
  },
  sentence: {
    paused: () => "Die Uhr ist angehalten. Sie können reden; alles andere wartet.",
    wait: () => "Warten Sie: Andere handeln.",
    oversee: () => "Sie haben die Moderation dieser Partie und sehen alles darin. Allen ist das gesagt.",
    watch: () => "Sie sehen zu. Sie sehen, was öffentlich ist.",
    ready: () =>
      "Sie sind bereit. Bis die anderen es sind, können Sie noch handeln oder sich anders entscheiden.",
    read: () => "Lesen Sie Ihr Dossier. Melden Sie sich bereit, wenn Sie wissen, was Sie wollen.",
    briefing: () => "Eine Runde beginnt. Sehen Sie, was geschehen ist; dann melden Sie sich bereit.",
    answerOffer: (from) =>
      `${from}: Ein Angebot wartet auf Ihre Antwort. Nehmen Sie es an, antworten Sie mit einem Gegenangebot, oder lehnen Sie ab.`,
    talk: () =>
      "Reden Sie: Finden Sie heraus, was andere brauchen, und handeln Sie. Melden Sie sich bereit, wenn Sie fertig sind.",
    motion: () =>
      "Finden Sie Unterstützung für eine Fassung, und bringen Sie einen Antrag ein, bevor die Gespräche enden.",
    second: () => "Ein Antrag sucht Unterstützung. Unterstützen Sie ihn, oder lassen Sie ihn liegen.",
    cards: () =>
      "Wählen Sie, was Sie legen, oder behalten Sie Ihre Karten. Bis zum Aufdecken sieht es niemand.",
    another: () => "Eine Karte ist gelegt. Legen Sie noch eine, oder melden Sie sich bereit.",
    committed: () =>
      "Was Sie und die anderen gelegt haben, wird am Ende dieser Phase aufgedeckt. Melden Sie sich bereit.",
    noCards: () => "Sie haben keine Karten. Melden Sie sich bereit.",
    effort: () => "Der Rat beginnt. Wählen Sie Ihre Anstrengung im Krieg; dann melden Sie sich bereit.",
    agenda: () => "Der Rat beginnt. Sehen Sie die Tagesordnung an; dann melden Sie sich bereit.",
    maintain: () =>
      "Ein Teil Ihres Antrags ist eben durch einen anderen geregelt. Halten Sie ihn aufrecht, oder ziehen Sie ihn zurück.",
    otherMaintains: () => "Jemand entscheidet, ob sein Antrag noch gilt.",
    stance: () =>
      "Zu einem Antrag läuft die Schweigefrist. Wählen Sie Ihre Haltung; wer keine wählt, schweigt.",
    stoodBy: () =>
      "Zu einem Antrag, den Sie eingebracht oder unterstützt haben, läuft die Schweigefrist: Sie können das Schweigen nicht brechen. Melden Sie sich bereit, wenn Sie fertig sind.",
    stanceTaken: () =>
      "Ihre Haltung ist gewählt. Bis zum Ende der Schweigefrist können Sie sie ändern; melden Sie sich bereit, wenn Sie sicher sind.",
    readingStance: () =>
      "Der ganze Text steht unter Schweigen. Wählen Sie Ihre Haltung; wer keine wählt, schweigt.",
    called: () =>
      "Sie sind aufgerufen. Sagen Sie Ja, mit oder ohne Vorbehalt, enthalten Sie sich, oder sagen Sie Nein: Ihre Antwort ist offen und gilt.",
    calling: () =>
      "Die Mitglieder werden nacheinander aufgerufen und antworten offen. Sie können weiterreden.",
    counterTexts: () => "Die Lesung ist gescheitert. Beantworten Sie jeden Gegentext, geheim.",
    answered: () =>
      "Sie haben geantwortet. Bis zum Ende der Phase können Sie das ändern; melden Sie sich bereit, wenn Sie sicher sind.",
    nothingAsked: () => "Die Lesung ist gescheitert. Nichts wartet auf Ihre Antwort: Melden Sie sich bereit.",
    consult: () =>
      "Eine Konsultation findet statt. Unterstützen Sie ihren Antrag, oder lassen Sie ihn liegen; dann melden Sie sich bereit.",
    consulted: () => "Eine Konsultation findet statt. Ist sie vorbei, geht weiter, was sie unterbrochen hat.",
    whisper: () =>
      "Eine Schweigefrist läuft an einem Tisch, an dem Sie nicht entscheiden. Sie können einem Mitglied zuflüstern; dann melden Sie sich bereit.",
    witness: () =>
      "Eine Schweigefrist läuft an einem Tisch, an dem Sie nicht entscheiden. Reden Sie weiter, oder melden Sie sich bereit.",
    aftermath: () => "Die Runde endet. Sehen Sie, was aus ihr wurde; dann melden Sie sich bereit.",
    verdicts: () => "Urteilen Sie über das Wort, das andere Ihnen gaben: eingehalten oder gebrochen.",
    debrief: () => "Die Partie ist zu Ende. Sehen Sie, was aus ihr wurde und was verborgen war.",
  },
};
export const tracks: Language["ui"]["tracks"] = {
  title: "Weltlage",
  since: (by) => `${by} seit Beginn der Runde.`,
  danger: "Im Gefahrenbereich.",
  long: (title, text, drift) =>
    `${title}. ${text}${drift === "0" ? "" : ` Bewegt sich je Runde um ${drift}.`}`,
  scale: (from, to) => `Die Skala reicht von ${from} bis ${to}.`,
  warChance: (chance) =>
    `Wahrscheinlichkeit eines größeren Krieges am Ende dieser Runde: ${measured(plain(chance), "%")}.`,
};
export const map: Language["ui"]["map"] = {
  title: "Landkarte",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  fit: "Alle Hauptstädte zeigen",
  list: "Als Liste",
  key: {
    show: "Legende",
    title: "Was die Landkarte zeigt",
    lands: {
      alliance: "Mitglieder des Bündnisses",
      accession: "Zum Beitritt eingeladen",
      defender: "Ukraine",
      attacker: "Russland und Belarus",
      occupied: "Besetztes Gebiet",
      front: "Frontlinie",
    },
    joins: { talk: "Gespräche", offer: "Offenes Angebot", deal: "Geltende Absprache" },
    place: "Tagungsort dieser Runde",
    ready: "Bereit",
    ringed: "Auf wen sich die Karte richten kann",
  },
  source: "Frontverlauf vereinfacht, Anfang Juli 2023",
  places: "Delegationen und was sie verbindet",
  delegations: "Delegationen",
  held: (where) => `In dieser Runde: ${where}.`,
  front: (share) => `Besetztes Gebiet: ${plain(share)} Prozent.`,
  awaited: "noch nicht bereit",
  talk: "Reden",
  talkTo: (name) => `Reden: ${name}`,
  links: {
    talk: (name) => `Gespräch: ${name}`,
    offer: (name) => `Angebot: ${name}`,
    deal: (name) => `Absprache: ${name}`,
  },
  picture: {
    you: "Sie",
    bot: "Bot",
    offer: "Angebot",
    deal: "Absprache",
    kilometres: (count) => `${count} km`,
    describe: ({ tokens, links }) =>
      `Landkarte mit ${tokens.length} Delegationen und ${links.length} offenen Kanälen. Dasselbe steht in der Liste der Orte.`,
  },
};
export const briefing: Language["ui"]["briefing"] = {
  cable: "Drahtbericht, nur für Sie",
  own: "Nur für Ihre Delegation",
  moved: "Was es bewegt hat",
  unmoved: "Keine Zahl hat sich bewegt.",
  hung: "Woran das hing",
  meets: "Wer in dieser Runde tagt",
  allClauses: "Alle Klauseln",
};
export const aftermath: Language["ui"]["aftermath"] = {
  title: "Was aus der Runde wurde",
  known: "Was bekannt wurde und was es bewegt hat",
  favours: "Gefälligkeiten",
  promises: "Zusagen",
  world: "Der Krieg, und was sich von selbst bewegt",
  cause: (cause, names) => capitalised(causeOf(cause, names)),
  nothing: "Sonst ist nichts geschehen.",
};
export const reading: Language["ui"]["reading"] = {
  watching: "Worum es geht",
  watchingLead: "Zeit zum Lesen: die Lage und was alle über die Parteien wissen dürfen.",
  title: "Lesen Sie Ihr Dossier",
  lead: "Zum Lesen ist Zeit. Was unter einem Schloss steht, ist nur für Ihre Delegation. Was Sie schreiben, wird aufbewahrt und in der Auswertung für alle offengelegt.",
  situation: "Die Lage",
  notice: "Bevor Sie beginnen",
};
export const brief: Language["ui"]["brief"] = {
  parties: "Die Parteien",
  panel: "Ziele, Dossier und Protokoll",
  tabs: { objectives: "Ziele", brief: "Dossier", home: "Zu Hause", log: "Protokoll" },
  public: "Ihr Dossier, wie es alle lesen können",
  confidential: "Nur für Ihre Delegation",
  others: "Die anderen Parteien",
};
export const objectives: Language["ui"]["objectives"] = {
  title: "Ihre Ziele",
  secret: "Vertrauliche kennen nur Sie",
  each: (points) => `Jedes, das am Ende erreicht ist, bringt ${plain(points)} Punkte in Ihrer Endwertung.`,
  none: "Wer zusieht, hat keine Ziele.",
  public: "Öffentlich.",
  confidential: "Vertraulich.",
  if: (condition) => `Erreicht, wenn gilt: ${condition}.`,
  states: {
    met: "Jetzt erfüllt",
    unmet: "Noch nicht",
    unknown: "Noch nicht zu wissen",
    refused: "Fiele heute zu Hause durch",
  },
};
export const log: Language["ui"]["log"] = { title: "Protokoll", none: "Noch ist nichts geschehen." };
export const effort: Language["ui"]["effort"] = {
  title: "Anstrengung im Krieg",
  hint: (gain) => `Geheim gewählt, bezahlt am Ende der Runde. Bei null bekommen Sie ${gain} Kapital.`,
  front:
    "So würde sich die Front für Ihre Seite verschieben, in Punkten, je nach Anstrengung der anderen Seite",
  chance: (chance) => `Der Zufall verändert das um höchstens ${chance}.`,
  fierce: (effort, track) => `Eine Anstrengung von ${effort} erhöht: ${track} +1.`,
  price: (price) => (price === 0 ? "kostenlos" : `${price} Kapital`),
  rest: (gain) => `+${gain} Kapital`,
};
export const sources: Language["ui"]["sources"] = {
  article: (title, paragraphs) =>
    `${title}, ${paragraphs.length === 1 ? "Absatz" : "Absätze"} ${paragraphs.join(", ")}`,
  background: (what) => `Hintergrund: ${what}`,
  author: (what) => `Annahme des Autors: ${what}`,
};
