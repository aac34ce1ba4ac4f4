import type { Language } from "../../language.ts";
import { listed } from "../lists.ts";
import { fixed, measured, plain } from "../numbers.ts";

/** Words of what surrounds a silence: announced breaks. */
export const announcing: Language["ui"]["announcing"] = {
  title: "Bruch ankündigen",
  announce: "Bruch ankündigen",
  announceReading: "Bruch bei der Lesung ankündigen",
  announceLong: (what, about) => `${what}: ${about}`,
  confirm: "Im Plenum ankündigen",
  hint: (price) =>
    `Sie sagen jetzt im Plenum, dass Sie hierbei das Schweigen brechen werden. Was ein Bruch dann kostet, steht darunter. Schweigen Sie doch, kostet Sie das ${price} Kapital. Zurücknehmen lässt es sich bis zum Ende dieser Phase.`,
  cohesion: (track, now, before) =>
    `${track}, wenn Sie allein brechen: ${now[0]} statt ${before[0]}; mit anderen: ${now[1]} statt ${before[1]}.`,
  trust: (now, before) =>
    `Vertrauen in Sie bei denen, die den Antrag eingebracht haben oder unterstützen: ${now} statt ${before}.`,
  ifSilent: (price, left) => `Wenn Sie doch schweigen: −${price} Kapital; ${left} blieben.`,
  takeBack: "Ankündigung zurücknehmen",
  takeBackLong: (about) => `Ankündigung zurücknehmen: ${about}`,
  did: (name) => `Bruch angekündigt (${name}):`,
  youDid: "Sie haben einen Bruch angekündigt:",
  silentCost: (price) => `Sie haben einen Bruch angekündigt: ${price} Kapital`,
  unkept: (price) => `Im Preis sind ${price} Kapital, weil Sie einen Bruch angekündigt haben.`,
  motionBy: (name) => `Antrag (${name})`,
  reading: "Lesung des ganzen Textes",
  revealed: "Wie angekündigt",
  notDone: "Hatte einen Bruch angekündigt",
  counted: "Dass Sie es angekündigt haben, ist eingerechnet",
};

const capital = (n: number): string => `${n} Kapital`;
const hows = { cover: "Deckung", appeal: "Appell" };
/** What comes back of a stake that didn't count. */
const returning = (part: number): string => {
  if (part === 0) return "kommt vom Einsatz nichts zurück";
  return part === 1
    ? "kommt der Einsatz zurück"
    : `kommen ${measured(plain(100 * part), "%")} des Einsatzes zurück, abgerundet`;
};

/** Stakes on a member's answer. */
export const whispering: Language["ui"]["whispering"] = {
  title: "Einem Mitglied zuflüstern",
  whisper: "Zuflüstern",
  whisperLong: (about) => `Zuflüstern: ${about}`,
  unseen: "Wird mit den Haltungen aufgedeckt",
  rule: (part) =>
    `Einmal je Antrag. Das Mitglied hört es sofort, alle anderen, wenn die Haltungen aufgedeckt werden. Schweigt das Mitglied, ${returning(part)}.`,
  to: "An",
  how: "Auf welche Art",
  hows,
  hints: {
    cover: "Bricht es das Schweigen, trägt Ihr Einsatz einen Teil des Preises.",
    appeal: "Bricht es das Schweigen, zahlt es Ihren Einsatz zusätzlich zum Preis.",
  },
  stake: "Einsatz",
  capital: () => "Kapital",
  after: (stake, left, back) =>
    `Es kostet Sie ${capital(stake)}; ${left} blieben. Schweigt das Mitglied, kommt ${back === 0 ? "nichts" : back} zurück.`,
  confirm: "Zuflüstern",
  made: (name, how, stake) => `Sie haben zugeflüstert, an ${name}: ${hows[how]}, ${capital(stake)}.`,
  heard: "Ihnen zugeflüstert",
  hears: (how, stake) =>
    how === "cover"
      ? `deckt ${capital(stake)} von dem, was ein Bruch Sie kostet`
      : `appelliert an Sie: Ein Bruch kostet Sie ${capital(stake)} mehr`,
  inPrice: "Was Ihnen zugeflüstert wurde, ist eingerechnet",
  revealed: "Zugeflüstert",
  line: (name, how, stake) => `an ${name}: ${hows[how]}, ${capital(stake)}.`,
  used: "Es hat gezählt.",
  unused: (back) => `Nicht gezählt; zurückgekommen: ${back === 0 ? "nichts" : back}.`,
  all: "Was zugeflüstert wurde",
  when: (round, status) => `${round}: ${status}`,
};

/** Forecasts of who will break, and how well each read the others. */
export const forecasting: Language["ui"]["forecasting"] = {
  title: "Ihre Prognose",
  forecast: "Prognose abgeben",
  forecastLong: (about) => `Prognose abgeben: ${about}`,
  rule: "Wer wird das Schweigen brechen? Es ändert nichts, und niemand sieht es. Die Auswertung zeigt, wer wen durchschaut hat.",
  willBreak: "Wird brechen",
  willBreakLong: (name) => `Wird das Schweigen brechen: ${name}`,
  nobody: "Niemand",
  takeBack: "Keine Prognose",
  none: "Sie haben hier keine Prognose abgegeben.",
  made: (names) =>
    names.length === 0
      ? "Ihre Prognose: Niemand wird das Schweigen brechen."
      : `Ihre Prognose, wer das Schweigen bricht: ${listed(names)}.`,
  whoReadWhom: "Wer wen durchschaut hat",
  tableHint:
    "In jeder Zeile: wie oft die Prognose einer Delegation über eine andere zutraf und wie viele von deren Brüchen sie vorhersah. Die Güte beträgt 1, wenn jede Prognose zutraf, 0, wenn sie nicht besser war, als von allen Schweigen zu erwarten, und weniger, wenn sie schlechter war (1 − falsche Prognosen / Brüche, nach Brier).",
  forecaster: "Prognose von",
  allOfThem: "Alle",
  skill: "Güte",
  cell: (right, judged) => `${right} von ${judged}`,
  cellBreaks: (foreseen, breaks) => `Brüche ${foreseen}/${breaks}`,
  cellLong: (right, judged, foreseen, breaks) =>
    `${right} von ${judged} zutreffend; ${foreseen} von ${breaks} Brüchen vorhergesehen`,
  noneJudged: "keine",
  noSkill: "niemand brach",
  skillOf: (skill) => fixed(skill, 2),
};

/** A member stops the clock for a plenary on one motion. */
export const consulting: Language["ui"]["consulting"] = {
  open: "Für eine Konsultation unterbrechen",
  about:
    "Hält für alle die Uhr an und ruft die Mitglieder dieses Tisches zusammen, zu einem Antrag von Ihnen.",
  composeFor: (table) => `Für eine Konsultation unterbrechen: ${table}`,
  hint: (most, price) =>
    `Einmal je Partie können Sie alles unterbrechen: Die Uhr steht für alle still, und die Mitglieder dieses Tisches kommen zu einem kurzen Plenum über einen Antrag von Ihnen zusammen. Er darf höchstens ${most} Klauseln ändern, auch solche, die in dieser Runde nicht auf der Tagesordnung stehen. Unterstützt ihn ein anderes Mitglied, wird sofort über ihn entschieden. Das kostet ${price} Kapital.`,
  call: "Jetzt unterbrechen",
  mine: "Sie haben eine Konsultation verlangt",
  theirs: (name) => `Konsultation verlangt: ${name}`,
  rule: "Alles andere wartet. Unterstützt ein anderes Mitglied den Antrag, wird am Ende dieses Plenums über ihn entschieden; dann geht, was unterbrochen wurde, mit seiner restlichen Zeit weiter.",
  news: "Konsultation",
  result: (name, broken) =>
    broken
      ? `Konsultation (${name}): Das Schweigen wurde gebrochen, der Antrag ist gescheitert.`
      : `Konsultation (${name}): Der Antrag ist angenommen.`,
  show: "Anzeigen",
};
