import type { DealId } from "../../model/ids.ts";
import { isCountered } from "../countered.ts";
import type { Names } from "../names.ts";
import type { LogSentences } from "../sentence.ts";
import { durationText } from "./durations.ts";
import { inside, listed, listedParties, titled, Whom, whom } from "./lists.ts";
import { plain } from "./numbers.ts";
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
  return promise ? promiseText(promise, names) : "a promise";
}

/** How the match comes about and goes on, talks and deals. */
export const matchLog: Pick<LogSentences, MatchKinds> = {
  matchCreated: () => null,
  personJoined: ({ person }, names) => `${names.person(person) || "Somebody"} joined.`,
  personRenamed: () => null,
  seatTaken: ({ seat, person }, names) =>
    `${names.person(person) || "Somebody"} took the seat of ${names.within(seat)}.`,
  seatLeft: ({ seat, person }, names) =>
    `${names.person(person) || "Somebody"} left the seat of ${names.within(seat)}.`,
  botSeated: ({ seat }, names) => `From now on a bot plays ${names.within(seat)}.`,
  botLeft: ({ seat }, names) => `The bot left the seat of ${names.within(seat)}.`,
  seatKept: () => null,
  matchStarted: () => "The match began.",
  deckShuffled: () => null,
  eventsShuffled: () => null,
  objectivesDealt: ({ objectives }, names) =>
    objectives.length === 0 ? null : `Your objectives: ${titled(objectives.map(names.objective))}.`,
  walkAwayDealt: ({ table, by }, names) => {
    const points = `${plain(Math.abs(by))} ${Math.abs(by) === 1 ? "point" : "points"}`;
    const worth = by === 0 ? "what" : `${points} ${by > 0 ? "more" : "less"} than`;
    return `For you, having no text at ${inside(names.table(table))} is worth ${worth} your brief suggests.`;
  },
  stepBegan: ({ step }, names) => `${stepName(step, names)} began.`,
  readySet: () => null,
  matchPaused: () => "The host stopped the clock.",
  matchResumed: () => "The clock runs again.",
  timeExtended: ({ minutes, cause }) =>
    cause === "host"
      ? `The host gave this phase more time: ${durationText(minutes)}.`
      : `The server was out of reach. The time lost was given back: ${durationText(minutes)}.`,
  roundEnded: () => null,
  standingSet: () => "You left an instruction for when you are absent.",
  matchEnded: () => "The results are out, and everything is opened.",
  messageSent: () => null,
  meetingsKnown: ({ pairs }, names) => {
    if (pairs === null) return null;
    const met = pairs.map((pair) => listed(pair.split("+").map((seat) => whom(seat, names))));
    return met.length === 0 ? "No two delegations met in private." : `Met in private: ${met.join("; ")}.`;
  },
  dealOffered: ({ deal }, names) => {
    const others = deal.parties.filter((party) => party !== deal.proposer);
    const what = deal.counterTo === null ? "an offer" : "a counter-offer";
    return `${Whom(deal.proposer, names)} made ${what} to ${listed(others.map((one) => whom(one, names)))}.`;
  },
  dealAccepted: ({ deal, seat }, names) => {
    const proposer = names.deal(deal)?.proposer;
    if (proposer === undefined) return `${Whom(seat, names)} accepted an offer.`;
    const offer = proposer === names.you ? "your offer" : `the offer of ${names.within(proposer)}`;
    return `${Whom(seat, names)} accepted ${offer}.`;
  },
  dealClosed: ({ deal }, names) => {
    const others = names.deal(deal)?.parties.filter((party) => party !== names.you);
    if (others === undefined) return "A deal of yours is in force.";
    return `Your deal with ${listedParties(others, names)} is in force.`;
  },
  dealEnded: (event, names) => {
    const { seat, status } = event;
    if (seat === null || status === "lapsed") return "An offer lapsed without an answer.";
    if (isCountered(event, names)) return null;
    return `${Whom(seat, names)} ${status === "declined" ? "declined" : "withdrew"} an offer.`;
  },
  undertakingTested: () => null,
  secondDue: ({ deal, index, motion }, names) => {
    const seat = names.deal(deal)?.undertakings[index]?.seat ?? "";
    const mover = names.motion(motion)?.mover ?? "";
    return `By the end of the Decisions ${whom(seat, names)} must second the motion of ${whom(mover, names)}, as promised.`;
  },
  escrowFilled: ({ deal, index }, names) => `In escrow: ${promiseIn(names, deal, index)}.`,
  escrowEmptied: ({ deal, index, given }, names) =>
    given
      ? `Carried out of escrow: ${promiseIn(names, deal, index)}.`
      : `Returned from escrow: ${promiseIn(names, deal, index)}.`,
  undertakingJudged: ({ deal, index, outcome }, names) => {
    const promise = names.deal(deal)?.undertakings[index];
    if (outcome === "open") return null;
    if (!promise) return `A promise was judged: ${outcome}.`;
    const did = {
      kept: "kept a promise",
      broken: "broke a promise",
      lapsed: "had no occasion to keep a promise",
    };
    return `${Whom(promise.seat, names)} ${did[outcome]}: ${promiseText(promise, names)}.`;
  },
  wordJudged: ({ seat, verdict }, names) => `${Whom(seat, names)} judged a word that was given: ${verdict}.`,
  dealLeaked: ({ deal }, names) => {
    const terms = deal.promises.map(
      (one) => `${names.short(one.seat)}: ${promiseText(one, names, deal.round)}`,
    );
    return `A secret deal between ${listed(deal.parties.map((one) => whom(one, names)))} came out. ${terms.join("; ")}.`;
  },
  favourGiven: ({ favour, from, to }, names) =>
    `${Whom(from, names)} gave ${whom(to, names)}: ${names.favour(favour)}. Others learn of it in the Aftermath.`,
  favourFailed: ({ favour, to }, names) =>
    `You could not give ${whom(to, names)}: ${names.favour(favour)}. Nobody else is told.`,
  favourKnown: ({ favour, from, to }, names) =>
    `It became known that ${whom(from, names)} gave ${whom(to, names)}: ${names.favour(favour)}.`,
};
