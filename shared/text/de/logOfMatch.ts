import type { DealId } from "../../model/ids.ts";
import { isCountered } from "../countered.ts";
import type { Names } from "../names.ts";
import type { LogSentences } from "../sentence.ts";
import { motionText } from "./about.ts";
import { durationText } from "./durations.ts";
import { listed, quoted, told, whom } from "./lists.ts";
import { signed } from "./numbers.ts";
import { promiseText } from "./pledges.ts";
import { stepName } from "./steps.ts";

type MatchKinds =
  | keyof typeof import("../../events/opening.ts").openingEvents
  | keyof typeof import("../../events/clock.ts").clockEvents
  | keyof typeof import("../../events/talk.ts").talkEvents
  | keyof typeof import("../../events/deals.ts").dealEvents;

/** A promise of a deal that the reader may know. */
function promiseIn(names: Names, deal: DealId, index: number): string {
  const promise = names.deal(deal)?.undertakings[index];
  return promise ? promiseText(promise, names) : "eine Zusage";
}

const DID = {
  kept: "eine Zusage eingehalten",
  broken: "eine Zusage gebrochen",
  lapsed: "keine Gelegenheit gehabt, eine Zusage einzuhalten",
} as const;
const JUDGED = { kept: "eingehalten", broken: "gebrochen", lapsed: "verfallen" } as const;

/** How the match comes about and goes on, talks and deals. */
export const matchLog: Pick<LogSentences, MatchKinds> = {
  matchCreated: () => null,
  personJoined: ({ person }, names) => `${names.person(person) || "Jemand"} ist jetzt dabei.`,
  personRenamed: () => null,
  seatTaken: ({ seat, person }, names) =>
    `${names.person(person) || "Jemand"} hat den Platz übernommen: ${names.party(seat)}.`,
  seatLeft: ({ seat, person }, names) =>
    `${names.person(person) || "Jemand"} hat den Platz abgegeben: ${names.party(seat)}.`,
  botSeated: ({ seat }, names) => `Von jetzt an spielt ein Bot: ${names.party(seat)}.`,
  botLeft: ({ seat }, names) => `Der Bot hat den Platz geräumt: ${names.party(seat)}.`,
  seatKept: () => null,
  matchStarted: () => "Die Partie hat begonnen.",
  deckShuffled: () => null,
  eventsShuffled: () => null,
  objectivesDealt: ({ objectives }, names) =>
    objectives.length === 0 ? null : `Ihre Ziele: ${listed(objectives.map(names.objective))}.`,
  walkAwayDealt: ({ table, by }, names) =>
    `Kein Text am Tisch ${quoted(names.table(table))}: für Sie ${signed(by)} Punkte gegenüber Ihrem Dossier.`,
  stepBegan: ({ step }, names) => `Beginn: ${stepName(step, names)}.`,
  readySet: () => null,
  matchPaused: () => "Die Spielleitung hat die Uhr angehalten.",
  matchResumed: () => "Die Uhr läuft wieder.",
  timeExtended: ({ minutes, cause }) =>
    cause === "host"
      ? `Die Spielleitung hat diese Phase verlängert: ${durationText(minutes)}.`
      : `Der Server war nicht erreichbar. Die verlorene Zeit wird ersetzt: ${durationText(minutes)}.`,
  roundEnded: () => null,
  standingSet: () => "Sie haben eine Weisung für Ihre Abwesenheit hinterlassen.",
  matchEnded: () => "Die Ergebnisse liegen vor, und alles ist offengelegt.",
  messageSent: () => null,
  meetingsKnown: ({ pairs }, names) => {
    if (pairs === null) return null;
    const met = pairs.map((pair) => listed(pair.split("+").map((seat) => whom(seat, names))));
    return met.length === 0
      ? "Keine zwei Delegationen haben sich unter vier Augen getroffen."
      : `Unter vier Augen getroffen: ${met.join("; ")}.`;
  },
  dealOffered: ({ deal }, names) => {
    const others = deal.parties.filter((party) => party !== deal.proposer);
    const to = listed(others.map((one) => whom(one, names)));
    const what = deal.counterTo === null ? "ein Angebot" : "ein Gegenangebot";
    return `${told(deal.proposer, `${what} gemacht, an ${to}`, names)}.`;
  },
  dealAccepted: ({ deal, seat }, names) => {
    const proposer = names.deal(deal)?.proposer;
    if (proposer === undefined) return `${told(seat, "ein Angebot angenommen", names)}.`;
    const own = proposer === names.you;
    const deed = own ? "Ihr Angebot angenommen" : `das Angebot angenommen (${names.party(proposer)})`;
    return `${told(seat, deed, names)}.`;
  },
  dealClosed: ({ deal }, names) => {
    const others = names.deal(deal)?.parties.filter((party) => party !== names.you);
    if (others === undefined) return "Eine Absprache, an der Sie beteiligt sind, ist in Kraft.";
    return `Ihre Absprache ist in Kraft (${listed(others.map(names.party))}).`;
  },
  dealEnded: (event, names) => {
    const { seat, status } = event;
    if (seat === null || status === "lapsed") return "Ein Angebot ist ohne Antwort verfallen.";
    if (isCountered(event, names)) return null;
    return `${told(seat, `ein Angebot ${status === "declined" ? "abgelehnt" : "zurückgezogen"}`, names)}.`;
  },
  undertakingTested: () => null,
  secondDue: ({ deal, index, motion }, names) => {
    const seat = names.deal(deal)?.undertakings[index]?.seat ?? "";
    return `Bis zum Ende der Entscheidungen ist ${motionText(motion, names, "nom")} wie zugesagt zu unterstützen, durch ${whom(seat, names)}.`;
  },
  escrowFilled: ({ deal, index }, names) => `Hinterlegt: ${promiseIn(names, deal, index)}.`,
  escrowEmptied: ({ deal, index, given }, names) =>
    given
      ? `Aus der Hinterlegung erfüllt: ${promiseIn(names, deal, index)}.`
      : `Aus der Hinterlegung zurückgegeben: ${promiseIn(names, deal, index)}.`,
  undertakingJudged: ({ deal, index, outcome }, names) => {
    const promise = names.deal(deal)?.undertakings[index];
    if (outcome === "open") return null;
    if (!promise) return `Über eine Zusage ist entschieden: ${JUDGED[outcome]}.`;
    return `${told(promise.seat, DID[outcome], names)}: ${promiseText(promise, names)}.`;
  },
  wordJudged: ({ seat, verdict }, names) =>
    `${told(seat, `über ein gegebenes Wort geurteilt: ${JUDGED[verdict]}`, names)}.`,
  dealLeaked: ({ deal }, names) => {
    const terms = deal.promises.map(
      (one) => `${names.short(one.seat)}: ${promiseText(one, names, deal.round)}`,
    );
    const parties = listed(deal.parties.map((one) => whom(one, names)));
    return `Eine geheime Absprache ist bekannt geworden (${parties}). ${terms.join("; ")}.`;
  },
  favourGiven: ({ favour, from, to }, names) =>
    `Gewährt (${whom(from, names)} an ${whom(to, names)}): ${names.favour(favour)}. Die anderen erfahren es in der Phase „Folgen“.`,
  favourFailed: ({ favour, to }, names) =>
    `Nicht zu gewähren war (Sie an ${whom(to, names)}): ${names.favour(favour)}. Niemand sonst erfährt es.`,
  favourKnown: ({ favour, from, to }, names) =>
    `Bekannt geworden ist eine Gefälligkeit (${whom(from, names)} an ${whom(to, names)}): ${names.favour(favour)}.`,
};
