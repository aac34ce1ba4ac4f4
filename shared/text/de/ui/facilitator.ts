import type { Language } from "../../language.ts";

/** Words for whoever runs a session, sees everything in it and plays no seat, and for those who are told so. */
export const facilitator: Language["ui"]["facilitator"] = {
  role: "Moderation",
  news: "Neues in dieser Runde",
  sees: (name) =>
    `${name} hat die Moderation dieser Partie: ohne eigenen Platz, und mit Blick auf alles, was geschieht, in jeder Delegation.`,
  youSee: "Sie haben die Moderation dieser Partie: Sie sehen alles darin, und allen ist das gesagt.",
  readsToo: "Die Moderation liest mit.",
  part: "Ihre Rolle",
  parts: { host: "Spielleitung", facilitator: "Moderation" },
  partHints: {
    host: "Sie dürfen einen Platz einnehmen. Sie sehen, was alle sehen und was Ihr Platz wissen darf.",
    facilitator:
      "Sie nehmen keinen Platz ein. Sie sehen Papiere, Gespräche, Angebote und Haltungen jeder Delegation, sobald es sie gibt; allen wird das gesagt. Später lässt es sich nicht mehr ändern.",
  },
  panel: "Was alle sehen und tun",
  tabs: { seats: "Delegationen", texts: "Texte und Weltlage", story: "Was geschah" },
  capital: (all, free, cap) => `${all} Kapital, davon ${free} frei, höchstens ${cap}.`,
  effort: (effort) => `Anstrengung im Krieg: ${effort}.`,
  stance: "Haltung",
  noStance: "Bisher keine. Wer nichts sagt, schweigt.",
  answers: "Zu Gegentexten",
  answer: (name, yes) => `${name}: ${yes ? "Ja" : "Nein"}`,
  whispers: "Zugeflüstert",
  cards: "Karten",
  noCards: "Keine auf der Hand.",
  target: (title, aim) => (aim === "" ? title : `${title}, gerichtet auf: ${aim}`),
  objectives: "Ziele",
  promises: "Zusagen",
  instructions: "Falls niemand da ist",
  cables: (count) => `Drahtberichte (${count})`,
  confidential: "Vertrauliches Dossier",
  talks: (name, count, unread) =>
    unread > 0
      ? `${name}: ${unread} neu`
      : `${name} (${count === 1 ? "1 Nachricht" : `${count} Nachrichten`})`,
  fresh: "Neues",
  freshIn: (name, count) => `${name}: ${count} neu`,
  moreFresh: (count) => `und noch ${count} in der Liste`,
  line: (name) => `Draht: ${name}`,
  within: (name) => `Intern: ${name}`,
  readsAlong: "Sie lesen mit. Den Beteiligten ist gesagt, dass Sie es können.",
  lineHint: (name) => `${name} und Sie lesen das, sonst niemand.`,
};
