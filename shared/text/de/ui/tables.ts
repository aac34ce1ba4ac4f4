import type { Language } from "../../language.ts";
import { listed } from "../lists.ts";

/** Words of the draft, of motions and of the Council. */
const capital = (n: number): string => `${n} Kapital`;
const points = (score: number): string => (score === 0 ? "" : ` und ${score} Ihrer Endwertung`);

export const draft: Language["ui"]["draft"] = {
  tables: "Tische",
  clausesAndMotions: "Klauseln und Anträge",
  clause: "Klausel",
  key: "Zeichen",
  version: (number) => `Version ${number}`,
  openClause: (first) => `offen (${first})`,
  marks: {
    agrees: "fordert, was da steht",
    asks: "fordert eine andere Fassung",
    broke: "hat hier das Schweigen gebrochen",
    none: "nicht geäußert",
  },
  meets: "Dieser Tisch tagt in dieser Runde.",
  rests: "Dieser Tisch tagt in dieser Runde nicht.",
  concluded: (text) =>
    text ? "Dieser Tisch hat mit einem Text abgeschlossen." : "Dieser Tisch hat ohne Text abgeschlossen.",
  youAreMember: "Sie sind Mitglied.",
  youAreObserver:
    "Sie sind Beobachter: Sie sehen Entwürfe und dürfen einen Antrag entwerfen, den zwei Mitglieder mittragen.",
  youAreOutside: "Sie sitzen nicht an diesem Tisch.",
  brackets: "Alternativen in eckigen Klammern",
  footnotes: "Fußnoten",
  reserved: (name) => `Vorbehalt zu dieser Klausel: ${name}.`,
  frozen: "Diese Klausel ist nicht mehr zu ändern.",
  asked: { position: "fordert dies", tabled: "beantragt dies", fallen: "beantragte dies; gescheitert" },
  versions: (count) => (count === 1 ? "Eine frühere Änderung" : `${count} frühere Änderungen`),
  movedBy: (name) => `eingebracht: ${name}`,
  withoutMotion: "ohne Antrag",
  position: "Ihre öffentliche Position",
  wordings: "Fassungen",
  wording: "Fassung",
  standsNow: (settled) => (settled ? "gilt jetzt" : "solange offen"),
  noPosition: "Keine Position",
  worthTo: "Wert für Sie, in Punkten",
  alone: "Änderung",
  aloneLong: "Was diese Änderung allein Ihnen wert ist",
  wholeText: "Ganzer Text",
  expected: "Erwartet",
  expectedLong: "Was der ganze Text Ihnen wert ist, wenn das Übrige so ausgeht, wie der Vorsitz es erwartet",
  ifEnded: "Wie jetzt",
  ifEndedLong: "Was der ganze Text Ihnen wert ist, wenn er mit dieser Änderung und sonst nichts endete",
  belowWalkAway: "Unter Ihrem Ausstiegswert.",
  walkAway: (value) => `Kein Text: ${value}. Was unterstrichen ist, liegt darunter.`,
  worthKeyTitle: "Was die Spalten bedeuten",
  worthKey:
    "In Punkten für Sie. Änderung: diese Fassung allein. Erwartet: der ganze Text, wenn das Übrige so ausgeht, wie der Vorsitz es erwartet. Wie jetzt: der ganze Text, wenn er jetzt so endete.",
  standing: "Weisung für Ihre Abwesenheit",
  standingHint: "Sie gilt für Anträge, die eine Klausel berühren, wenn Sie keine Haltung gewählt haben.",
  standingNone: "Keine",
};
export const motions: Language["ui"]["motions"] = {
  title: "Anträge",
  none: "An diesem Tisch wartet kein Antrag.",
  waiting: (count) => (count === 1 ? "Antrag zeigen" : `${count} Anträge zeigen`),
  compose: "Neuer Antrag",
  composeFor: (table) => `Neuer Antrag: ${table}`,
  composeHint: ({ most, price, seconders }) =>
    `Bis zu ${most} ${most === 1 ? "Klausel" : "Klauseln"}. Er ${
      price === 0
        ? ""
        : `kostet ${price} Kapital, das Sie zurückerhalten, wenn er angenommen wird oder nie zur Entscheidung kommt, und `
    }braucht ${
      seconders === 1 ? "einen Unterstützer" : "zwei Mitglieder, die ihn mittragen"
    }. In Klammern: was eine Änderung allein Ihnen wert ist.`,
  leave: (title) => `Lassen, wie es ist: ${title}`,
  worth: (alone, expected, walkAway) =>
    `Für Sie: diese Änderung ${alone}; das Ganze, wenn das Übrige ausgeht wie erwartet, ${expected} (kein Text: ${walkAway}).`,
  table: "Antrag einbringen",
  second: "Unterstützen",
  secondLong: (name) => `Antrag unterstützen: ${name}`,
  unsecond: "Unterstützung zurückziehen",
  unsecondLong: (name) => `Unterstützung zurückziehen: Antrag (${name})`,
  withdraw: "Zurückziehen",
  withdrawLong: "Ihren Antrag zurückziehen",
  secondedBy: (names) => `Unterstützt: ${listed(names)}.`,
  needsSeconders: (count) =>
    count === 1 ? "Braucht einen Unterstützer." : `Braucht ${count} Mitglieder, die ihn mittragen.`,
  needsNone: "Ein Gegentext braucht keine Unterstützung.",
  floor: {
    first: "Kommt in dieser ersten Sitzung als Erster; braucht keine Unterstützung.",
    last: "Kommt in dieser letzten Sitzung als Letzter; braucht keine Unterstützung.",
  },
  counterText: "Gegentext",
  earlier: (count) => `Frühere Anträge (${count})`,
  status: {
    tabled: "Eingebracht",
    silence: "Unter Schweigen",
    adopted: "Angenommen",
    broken: "Schweigen gebrochen",
    withdrawn: "Zurückgezogen",
    illFormed: "Passt nicht mehr",
    untaken: "Nicht behandelt",
  },
};
export const stances: Language["ui"]["stances"] = {
  keep: "Schweigen",
  reserve: "Schweigen mit Vorbehalt",
  break: "Das Schweigen brechen",
  abstain: "Sich enthalten",
  reason: "Grund",
  words: "In eigenen Worten (freiwillig)",
  counter: "Nennen Sie eine Änderung, die genügen würde (freiwillig)",
  counterNeeded: "Nennen Sie eine Änderung, die genügen würde: höchstens zwei Klauseln",
};
export const agenda: Language["ui"]["agenda"] = {
  name: "Tagesordnung",
  title: "Der Rat beginnt",
  lead: "Anträge werden einer nach dem anderen behandelt. Was ein Tisch verlangt, um einen anzunehmen, steht unter seinem Namen.",
  empty: "Hier wird kein Antrag behandelt.",
  notPut: "Nicht zur Entscheidung gekommen, weil Unterstützung oder Zeit fehlte; was es kostete, ist zurück:",
  closed: "Sie sind nicht in diesem Saal. Sie werden sehen, worüber seine Mitglieder entscheiden.",
};
export const ballot: Language["ui"]["ballot"] = {
  motionTitle: (name, yours) => (yours ? "Zu Ihrem Antrag läuft die Schweigefrist" : `Antrag (${name})`),
  /** The same once it is decided. */
  decidedTitle: (name, yours) => (yours ? "Ihr Antrag" : `Antrag (${name})`),
  readingTitle: (number) => (number === 1 ? "Erste Lesung des ganzen Textes" : "Zweite und letzte Lesung"),
  rule: (members, timed) =>
    `Angenommen, wenn ${timed ? "bis zum Ende der Frist " : ""}keines der ${members} Mitglieder das Schweigen bricht.`,
  onlyReading: "Lesung des ganzen Textes",
  readingRule: (last) =>
    !last
      ? "Bricht niemand das Schweigen, ist dies der Text. Bricht es jemand, werden die Gespräche einmal wieder aufgenommen, für eine Änderung, die genügen würde."
      : "Bricht jetzt jemand das Schweigen, gibt es keinen Text, und jedem Mitglied bleibt sein Ausstiegswert.",
  readingWorth: (value, walkAway) => `Dieser Text ist Ihnen ${value} wert; keiner ${walkAway}.`,
  favoursHang: (points) =>
    `Gefälligkeiten, die nur mit oder nur ohne Text zählen, kommen dazu: mit ihm ${points}.`,
  wasOpen: "Diese Klausel ist jetzt offen.",
  wasSettled: (title) => `Jetzt: ${title}.`,
  standsAlready: "So steht es schon im Text.",
  otherWords: "Andere Fassungen, die öffentlich gefordert sind",
  asksFor: (option) => `fordert „${option}“`,
  yours: "Ihre Haltung",
  free: "Kostenlos",
  capital,
  keepHint: "Schweigen ist Zustimmung.",
  reserveHint: "Eine Fußnote in Ihrem Namen: Die Klausel zählt halb so viel gegen Sie.",
  reserveOn: "Vorbehalt zu",
  reservePrice: (price, left) => `${capital(price)}, ${left} blieben`,
  footnoteOn: (clause, points) => `${clause}: Die Fußnote bringt Ihnen ${points}`,
  footnoteIdle:
    "Bei dieser Klausel ändert eine Fußnote für Sie nichts: Mit dieser Fassung ist die Klausel Ihnen nicht weniger als nichts wert, und eine Fußnote halbiert nur, was darunter liegt.",
  againstWord: (to, { capital, trust, score }) =>
    `Sie haben etwas anderes zugesagt (an ${listed(to)}). Eine gebrochene Zusage kostet ${capital} Kapital, ${trust} Vertrauen und ${score} der Endwertung.`,
  notReservable: "Zu dem, was vorliegt, ist keine Fußnote möglich.",
  breakCost: "Gegen einen Preis",
  counterQuestion: "Soll der Text so lauten?",
  breakHint: (reading) =>
    `${reading ? "Der Text" : "Der Antrag"} scheitert. Sie geben dazu einen Grund zu Protokoll.`,
  priceAlone: (price, score, left) =>
    `Wenn nur Sie brechen: ${capital(price)}${points(score)}, ${left} blieben`,
  priceCompany: (price, score, left) =>
    `Wenn andere auch brechen: ${capital(price)}${points(score)}, ${left} blieben`,
  priceCohesion: (track, alone, company) =>
    `${track}: −${Math.abs(alone)} allein, −${Math.abs(company)} je Bruch in Gesellschaft`,
  priceTrust: (by) => `Vertrauen in Sie bei denen, die den Antrag eingebracht haben oder unterstützen: ${by}`,
  priceMissing: (score) => `So viel Kapital haben Sie nicht: Was fehlt, kostet ${score} Ihrer Endwertung`,
  confirm: {
    keep: "Schweigen",
    reserve: "Vorbehalt einlegen",
    abstain: "Sich enthalten",
    break: "Das Schweigen brechen",
  },
  notChosen: "Noch nicht bestätigt. Wer nichts sagt, schweigt.",
  notConfirmed: "Noch nicht gewählt: Drücken Sie den Knopf darüber. Wer nichts sagt, schweigt.",
  chosen: (stance) => `Gewählt: ${stance}. Für andere unsichtbar, bis die Schweigefrist endet.`,
  members: "Wer entscheidet",
  unseen: "Haltungen sind nicht zu sehen",
  automaton: "nach einer öffentlichen Regel",
  isReady: "Bereit",
  isThinking: "Nicht bereit",
  noVoice: "Entscheiden hier nicht mit",
  observes: "Beobachtet",
  outside: "Nicht dabei",
  maintainMine: "Gilt Ihr Antrag noch?",
  maintainHidden: "Gilt ein Antrag an diesem Tisch noch?",
  maintainTheirs: (name) => `Gilt der Antrag noch (${name})?`,
  maintainRule:
    "Ein früherer Antrag dieser Sitzung hat eine seiner Klauseln geregelt. Ohne Antwort gilt er als zurückgezogen.",
  maintain: "Aufrechterhalten",
  drop: "Zurückziehen",
  reopeningTitle: "Die Lesung ist gescheitert. Die Gespräche werden wieder aufgenommen",
  reopeningRule:
    "Wer das Schweigen bricht, nennt eine Änderung, die genügen würde. Wogegen sonst niemand ist, das geht in den Entwurf ein, und die Schweigefrist läuft noch einmal. Antworten sind geheim; keine Antwort ist ein Ja.",
  noCounterTexts: "Kein Mitglied hat eine Änderung genannt, die genügen würde.",
  counterOf: (name) => `Gegentext (${name})`,
  yes: "Ja",
  no: "Nein",
  answerLong: (yes, name) => `${yes ? "Ja" : "Nein"} zum Gegentext (${name})`,
  justRevealed: "Eben aufgedeckt",
  revealed: "In dieser Runde aufgedeckt",
  broken: (names) => `Das Schweigen gebrochen: ${listed(names)}`,
  adopted: "Niemand hat das Schweigen gebrochen: angenommen",
  textAdopted: "Niemand hat das Schweigen gebrochen: Der Text ist angenommen",
  did: { keep: "Hat geschwiegen", abstain: "Hat sich enthalten", break: "Hat das Schweigen gebrochen" },
  reservedOn: (issue) => `Vorbehalt zu „${issue}“`,
  wouldAccept: "Würde annehmen:",
};
