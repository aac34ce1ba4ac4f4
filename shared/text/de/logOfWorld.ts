import { consentAtHome } from "../consentAtHome.ts";
import type { LogSentences } from "../sentence.ts";
import { causeOf, listed, multiplied, quoted, stopped, times as timesText, whom } from "./lists.ts";
import { plain, signed } from "./numbers.ts";

type WorldKinds =
  | keyof typeof import("../../events/cards.ts").cardEvents
  | keyof typeof import("../../events/world.ts").worldEvents;

const OUTCOMES = {
  resolved: "hat gewirkt",
  cancelled: "ist aufgehoben",
  returned: "ließ sich nicht ausführen und kam zum halben Preis zurück",
} as const;
const LEVELS = { low: "wenig", middle: "mittel", high: "viel" } as const;

const by = (amount: number, written: string): string => `${amount > 0 ? "+" : "−"}${written}`;

/** Cards, events, tracks and means. */
export const worldLog: Pick<LogSentences, WorldKinds> = {
  cardsDrawn: ({ cards }, names) => stopped(`Sie haben gezogen: ${listed(cards.map(names.card))}`),
  cardsDiscarded: ({ cards }, names) => stopped(`Sie haben verloren: ${listed(cards.map(names.card))}`),
  cardCommitted: ({ commitment }, names) => stopped(`Sie haben gelegt: ${names.card(commitment.card)}`),
  cardTakenBack: ({ card }, names) => stopped(`Sie haben zurückgenommen: ${names.card(card)}`),
  cardsRevealed: ({ cards }, names) =>
    stopped(
      `Aufgedeckt: ${cards.map(({ card, seat }) => `${names.card(card)} (${whom(seat, names)})`).join("; ")}`,
    ),
  cardResolved: ({ card, outcome }, names) => `Die Karte ${quoted(names.card(card))} ${OUTCOMES[outcome]}.`,
  dieRolled: ({ of, text }, names) =>
    text === null ? `Der Zufall hat entschieden: ${causeOf(of, names)}.` : `${causeOf(of, names)}: ${text}`,
  eventHappened: ({ event }, names) => stopped(`Ereignis: ${names.event(event)}`),
  handShown: ({ of, cards, objectives }, names) =>
    `Sie konnten einsehen, was die Delegation hat (${names.party(of)}): ${
      listed([...cards.map(names.card), ...objectives.map(names.objective)]) || "nichts"
    }.`,
  trackShifted: ({ track, by: amount, cause }, names) =>
    amount === 0
      ? null
      : stopped(
          `${names.track(track)} ${by(amount, names.amount(track, Math.abs(amount)))}: ${causeOf(cause, names)}`,
        ),
  driftShifted: ({ track, by: amount, cause }, names) =>
    stopped(
      `${names.track(track)}, von jetzt an je Runde zusätzlich ${by(amount, names.amount(track, Math.abs(amount)))}: ${causeOf(cause, names)}`,
    ),
  capitalChanged: ({ by: amount, cause }, names) =>
    stopped(`Ihr politisches Kapital ${signed(amount)}: ${causeOf(cause, names)}`),
  capShifted: ({ by: amount }) => `Höchstwert Ihres politischen Kapitals ${signed(amount)}.`,
  capitalLevelTold: ({ seat, level }, names) =>
    seat === names.you ? null : `Politisches Kapital (${names.party(seat)}): ${LEVELS[level]}.`,
  penaltyIncurred: ({ points, cause }, names) =>
    stopped(`Ihre Endwertung −${points}: ${causeOf(cause, names)}`),
  trustShifted: (shift, names) =>
    shift.of === names.you
      ? `Ihr Vertrauen in ${whom(shift.in, names)} ${signed(shift.by)}.`
      : `Vertrauen in ${whom(shift.in, names)} (${names.party(shift.of)}) ${signed(shift.by)}.`,
  flagSet: ({ flag, on }, names) =>
    on ? stopped(`Jetzt gilt: ${names.flag(flag)}`) : stopped(`Nicht mehr gilt: ${names.flag(flag)}`),
  worthShifted: ({ issue, option, by: amount }, names) =>
    `Für Sie ändert sich der Wert von ${quoted(names.option(issue, option))} (${names.issue(issue)}): ${signed(amount)}.`,
  walkAwayShifted: ({ table, by: amount }, names) =>
    `Für Sie ändert sich der Wert ohne Text am Tisch ${quoted(names.table(table))}: ${signed(amount)}.`,
  favourGranted: ({ favour, times }, names) =>
    `${names.favour(favour)}: ${timesText(times)} mehr zu gewähren.`,
  motionPutFirst: ({ seat, table }, names) =>
    `Tisch ${quoted(names.table(table))}: Ein Antrag kommt zuerst (${whom(seat, names)}).`,
  breakPriceSet: ({ seat, issue, times }, names) => {
    const on = issue === null ? "" : `, Klausel ${quoted(names.issue(issue))}`;
    return `Preis eines Bruchs in dieser Runde${on} (${whom(seat, names)}): ${multiplied(times)}.`;
  },
  issueFrozen: ({ issue }, names) => `Klausel ${quoted(names.issue(issue))}: nicht mehr zu ändern.`,
  effectScheduled: () => null,
  scheduleDone: () => null,
  pricesReset: () => null,
  effortChosen: ({ effort }) => `Sie haben Ihre Anstrengung gewählt: ${effort}.`,
  frontMoved: ({ by: tenths }) =>
    tenths === 0
      ? "Die Front hat sich nicht bewegt."
      : `Die Front hat sich bewegt, um ${plain(Math.abs(tenths) / 10)} Punkte.`,
  homeJudged: ({ verdicts }, names) =>
    consentAtHome(verdicts, names, {
      listed,
      given: (who) => `Zustimmung zu Hause: ${who}.`,
      refused: (who) => `Keine Zustimmung zu Hause: ${who}.`,
    }),
  directWarBroke: () => "Ein größerer Krieg ist ausgebrochen. Die Partie endet ohne Texte.",
};
