import type { DealId } from "../../model/ids.ts";
import { isCountered } from "../countered.ts";
import type { matchLog as english } from "../en/logOfMatch.ts";
import type { Names } from "../names.ts";
import { durationText } from "./durations.ts";
import { forWhom, listed, ofWhom, told, toWhom, whom } from "./lists.ts";
import { promiseText } from "./pledges.ts";
import { counted, POINTS } from "./plurals.ts";
import { stepName } from "./steps.ts";

/** A promise of a deal that the reader may know. */
function promiseIn(names: Names, deal: DealId, index: number): string {
  const promise = names.deal(deal)?.undertakings[index];
  return promise ? promiseText(promise, names) : "обіцянка";
}

const OUTCOMES = {
  kept: { you: "дотримали обіцянки", they: "обіцянки дотримано" },
  broken: { you: "порушили обіцянку", they: "обіцянку порушено" },
  lapsed: { you: "не мали нагоди виконати обіцянку", they: "не було нагоди виконати обіцянку" },
} as const;
const VERDICTS = { kept: "дотримано", broken: "порушено" } as const;

/** How the match comes about and goes on, talks and deals. */
export const matchLog: typeof english = {
  matchCreated: () => null,
  personJoined: ({ person }, names) => `До гри приєднується: ${names.person(person) || "хтось"}.`,
  personRenamed: () => null,
  seatTaken: ({ seat, person }, names) =>
    `${names.person(person) || "Хтось"} займає місце: ${names.party(seat)}.`,
  seatLeft: ({ seat, person }, names) =>
    `${names.person(person) || "Хтось"} звільняє місце: ${names.party(seat)}.`,
  botSeated: ({ seat }, names) => `${names.party(seat)}: відтепер грає бот.`,
  botLeft: ({ seat }, names) => `${names.party(seat)}: бот звільнив місце.`,
  seatKept: () => null,
  matchStarted: () => "Гра почалася.",
  deckShuffled: () => null,
  eventsShuffled: () => null,
  objectivesDealt: ({ objectives }, names) =>
    objectives.length === 0 ? null : `Ваші цілі: ${objectives.map(names.objective).join("; ")}.`,
  walkAwayDealt: ({ table, by }, names) => {
    const than = "ніж випливає з вашої довідки";
    const worth =
      by === 0
        ? "стільки, скільки випливає з вашої довідки"
        : `на ${counted(Math.abs(by), POINTS)} ${by > 0 ? "більше" : "менше"}, ${than}`;
    return `Якщо за столом «${names.table(table)}» тексту не буде, для вас це варте ${worth}.`;
  },
  stepBegan: ({ step }, names) => `${stepName(step, names)} — початок.`,
  readySet: () => null,
  matchPaused: () => "Організатор зупинив годинник.",
  matchResumed: () => "Годинник знову йде.",
  timeExtended: ({ minutes, cause }) =>
    cause === "host"
      ? `Організатор додав цій фазі часу: ${durationText(minutes)}.`
      : `Сервер був недоступний. Втрачений час повернено: ${durationText(minutes)}.`,
  roundEnded: () => null,
  standingSet: () => "Ви залишили вказівку на час своєї відсутності.",
  matchEnded: () => "Результати оголошено, усе розкрито.",
  messageSent: () => null,
  meetingsKnown: ({ pairs }, names) => {
    if (pairs === null) return null;
    const met = pairs.map((pair) => listed(pair.split("+").map((seat) => whom(seat, names))));
    return met.length === 0
      ? "Жодні дві делегації не зустрічалися приватно."
      : `Приватні зустрічі: ${met.join("; ")}.`;
  },
  dealOffered: ({ deal }, names) => {
    const others = deal.parties.filter((party) => party !== deal.proposer);
    const to = listed(others.map((one) => toWhom(one, names)));
    const forThem = listed(others.map((one) => forWhom(one, names)));
    const counters = deal.counterTo !== null;
    return told(deal.proposer, names, {
      you: `зробили ${counters ? "зустрічну " : ""}пропозицію ${to}.`,
      they: `${counters ? "зустрічна " : ""}пропозиція ${forThem}.`,
    });
  },
  dealAccepted: ({ deal, seat }, names) => {
    const proposer = names.deal(deal)?.proposer;
    if (proposer === undefined)
      return told(seat, names, { you: "прийняли пропозицію.", they: "пропозицію прийнято." });
    const own = proposer === names.you;
    const offer = own ? "вашу пропозицію" : `пропозицію ${ofWhom(names.party(proposer))}`;
    return told(seat, names, { you: `прийняли ${offer}.`, they: `${offer} прийнято.` });
  },
  dealClosed: ({ deal }, names) => {
    const others = names.deal(deal)?.parties.filter((party) => party !== names.you);
    if (others === undefined) return "Ваша домовленість набула чинності.";
    return `Ваша домовленість набула чинності. ${others.length === 1 ? "Інша сторона" : "Інші сторони"}: ${listed(others.map(names.within))}.`;
  },
  dealEnded: (event, names) => {
    const { seat, status } = event;
    if (seat === null || status === "lapsed") return "Пропозиція лишилася без відповіді і втратила чинність.";
    if (isCountered(event, names)) return null;
    return status === "declined"
      ? told(seat, names, { you: "відхилили пропозицію.", they: "пропозицію відхилено." })
      : told(seat, names, { you: "відкликали пропозицію.", they: "пропозицію відкликано." });
  },
  undertakingTested: () => null,
  secondDue: ({ deal, index, motion }, names) => {
    const seat = names.deal(deal)?.undertakings[index]?.seat ?? "";
    const mover = names.motion(motion)?.mover ?? "";
    const what = mover === names.you ? "ваше подання" : `подання делегації «${names.party(mover)}»`;
    return told(seat, names, {
      you: `маєте до кінця Рішень підтримати ${what}, як обіцяли.`,
      they: `до кінця Рішень слід підтримати ${what}, як обіцяно.`,
    });
  },
  escrowFilled: ({ deal, index }, names) => `На умовному зберіганні: ${promiseIn(names, deal, index)}.`,
  escrowEmptied: ({ deal, index, given }, names) =>
    given
      ? `Виконано з умовного зберігання: ${promiseIn(names, deal, index)}.`
      : `Повернено з умовного зберігання: ${promiseIn(names, deal, index)}.`,
  undertakingJudged: ({ deal, index, outcome }, names) => {
    const promise = names.deal(deal)?.undertakings[index];
    if (outcome === "open") return null;
    if (!promise) return `Обіцянку оцінено: ${OUTCOMES[outcome].they}.`;
    return `${told(promise.seat, names, OUTCOMES[outcome])}: ${promiseText(promise, names)}.`;
  },
  wordJudged: ({ seat, verdict }, names) =>
    told(seat, names, {
      you: `оцінили дане слово: ${VERDICTS[verdict]}.`,
      they: `дане слово оцінено: ${VERDICTS[verdict]}.`,
    }),
  dealLeaked: ({ deal }, names) => {
    const terms = deal.promises.map(
      (one) => `${names.short(one.seat)}: ${promiseText(one, names, deal.round)}`,
    );
    return `Розголошено таємну домовленість, сторони якої — ${listed(deal.parties.map((one) => whom(one, names)))}. ${terms.join("; ")}.`;
  },
  favourGiven: ({ favour, from, to }, names) =>
    `${told(from, names, { you: "надали послугу", they: "надано послугу" })} «${names.favour(favour)}» ${toWhom(to, names)}. Інші дізнаються про це у фазі «Наслідки».`,
  favourFailed: ({ favour, to }, names) =>
    `Вам не вдалося надати послугу «${names.favour(favour)}» ${toWhom(to, names)}. Нікому більше про це не повідомлено.`,
  favourKnown: ({ favour, from, to }, names) =>
    `Стало відомо: ${whom(from, names)} — послуга «${names.favour(favour)}» ${forWhom(to, names)}.`,
};
