import type { SilenceId } from "../../model/ids.ts";
import { readingOf } from "../../model/silence.ts";
import type { RevealedWhisper } from "../../model/whisper.ts";
import type { Names } from "../names.ts";
import type { LogSentences } from "../sentence.ts";
import { answered, decided } from "./decisions.ts";
import {
  capitalised,
  changesIn,
  ended,
  inside,
  issuesIn,
  listed,
  listedParties,
  Whom,
  whom,
} from "./lists.ts";

type TableKinds =
  | keyof typeof import("../../events/motions.ts").motionEvents
  | keyof typeof import("../../events/motions.ts").readingEvents
  | keyof typeof import("../../events/announcements.ts").announcementEvents
  | keyof typeof import("../../events/whispers.ts").whisperEvents
  | keyof typeof import("../../events/forecasts.ts").forecastEvents
  | keyof typeof import("../../events/consultations.ts").consultationEvents;

const about = (id: string, names: Names): string => {
  const motion = names.motion(id);
  return motion
    ? `${motion.mover === names.you ? "your motion" : `the motion of ${names.within(motion.mover)}`} on ${issuesIn(motion.changes, names)}`
    : "a motion";
};
const calledOn = (motion: string, names: Names): boolean =>
  names.calls(motion.slice(0, Math.max(0, motion.indexOf("."))));
/** A motion, or the whole of a text. */
const aboutSilence = (id: SilenceId, names: Names): string => {
  const reading = readingOf(id);
  return reading === null ? about(id, names) : `the whole of ${inside(names.text(reading.table))}`;
};
const HOW = { cover: "a cover", appeal: "an appeal" } as const;
/** Who staked what on whom, and whether it counted. */
const stakeText = ({ from, to, how, stake, used }: RevealedWhisper, names: Names): string =>
  `${whom(from, names)} to ${whom(to, names)}, ${HOW[how]} of ${stake}, ${used ? "which counted" : "which did not count"}`;
/** What happens at the tables. */
export const tableLog: Pick<LogSentences, TableKinds> = {
  positionTaken: ({ seat, issue, option }, names) =>
    option === null
      ? `${Whom(seat, names)} no longer asked for a wording on ${names.issue(issue)}.`
      : `${Whom(seat, names)} asked for “${names.option(issue, option)}” on ${names.issue(issue)}.`,
  motionTabled: ({ motion }, names) =>
    motion.counterText
      ? `${Whom(motion.mover, names)} tabled a counter-text. ${changesIn(motion.changes, names)}.`
      : `${Whom(motion.mover, names)} tabled a motion. ${changesIn(motion.changes, names)}.`,
  motionSeconded: ({ motion, party }, names) => `${Whom(party, names)} seconded ${about(motion, names)}.`,
  secondWithdrawn: ({ motion, party }, names) =>
    `${Whom(party, names)} no longer seconded ${about(motion, names)}.`,
  motionWithdrawn: ({ motion }, names) => `${capitalised(about(motion, names))} was withdrawn.`,
  motionMaintained: ({ motion, maintained }, names) =>
    `${capitalised(about(motion, names))} was ${maintained ? "maintained" : "not maintained"}.`,
  agendaSet: ({ table, motions }, names) =>
    `${names.table(table)} takes ${motions.length === 1 ? "one motion" : `${motions.length} motions`}.`,
  motionFell: ({ motion, status }, names) =>
    `${capitalised(about(motion, names))} was not put: ${
      status === "illFormed"
        ? "it no longer fits the text"
        : "it had no seconder, or the meeting had no time for it"
    }.`,
  breakAnnounced: ({ announcement: { silence, seat, reason } }, names) =>
    `${Whom(seat, names)} announced a break of silence on ${aboutSilence(silence, names)}: ${ended(names.reason(reason))}`,
  announcementWithdrawn: ({ silence, seat }, names) =>
    `${Whom(seat, names)} took back the announcement on ${aboutSilence(silence, names)}.`,
  consultationCalled: ({ table, seat }, names) =>
    `${Whom(seat, names)} called a consultation: ${names.table(table)}.`,
  consultationEnded: ({ table }, names) =>
    `The consultation is over (${names.table(table)}). What it interrupted goes on.`,
  forecastMade: ({ seat, silence, breakers }, names) =>
    breakers === null
      ? `${Whom(seat, names)} took back the forecast on ${aboutSilence(silence, names)}.`
      : `${Whom(seat, names)} forecast that ${breakers.length === 0 ? "nobody" : listedParties(breakers, names)} will break silence on ${aboutSilence(silence, names)}.`,
  whispered: ({ whisper: { motion, from, to, how, stake } }, names) =>
    `${Whom(from, names)} whispered to ${whom(to, names)} on ${about(motion, names)}: ${HOW[how]} of ${stake} capital.`,
  whispersRevealed: ({ motion, whispers }, names) =>
    `Whispers on ${about(motion, names)} are revealed: ${whispers.map((one) => stakeText(one, names)).join("; ")}.`,
  whisperLapsed: ({ whisper: { motion, from, to } }, names) =>
    `${capitalised(about(motion, names))} was never put: what ${whom(from, names)} whispered to ${whom(to, names)} came to nothing.`,
  silenceBegan: ({ motion }, names) =>
    names.calls(motion.table)
      ? `${names.table(motion.table)}: the members are called on ${about(motion.id, names)}.`
      : `${names.table(motion.table)}: silence began on ${about(motion.id, names)}.`,
  stanceTaken: ({ stance }) =>
    stance === null ? "You took back your stance." : "You chose your stance; it is revealed with the others.",
  rollCallAnswered: ({ table, motion, party, stance }, names) =>
    answered(stance, {
      who: Whom(party, names),
      what: motion === null ? `the whole of ${inside(names.text(table))}` : about(motion, names),
      names,
    }),
  silenceEnded: ({ motion, stances, outcome }, names) =>
    decided({ what: about(motion, names), stances, outcome, called: calledOn(motion, names) }, names),
  clausesSettled: ({ table, changes }, names) =>
    `${names.text(table)} now reads: ${changesIn(changes, names)}.`,
  reservationMade: ({ party, issue }, names) =>
    `${Whom(party, names)} entered a reservation on ${names.issue(issue)}.`,
  silenceBroken: () => null,
  readingBegan: ({ table, number }, names) =>
    names.calls(table)
      ? `The members are called on the whole of ${inside(names.text(table))}, reading ${number} of 2.`
      : `${names.text(table)} was put under silence as a whole, reading ${number} of 2.`,
  readingEnded: ({ table, stances, outcome }, names) =>
    decided(
      { what: `the whole of ${inside(names.text(table))}`, stances, outcome, called: names.calls(table) },
      names,
    ),
  counterTextAnswered: ({ breaker, yes }, names) =>
    `You answered ${yes ? "yes" : "no"} to the counter-text of ${names.within(breaker)}.`,
  counterTextsTaken: ({ taken }, names) =>
    taken.length === 0
      ? "No counter-text went into the draft."
      : `Into the draft went the counter-text of: ${listed(taken.map((one) => whom(one, names)))}.`,
  tableConcluded: ({ table, outcome }, names) =>
    outcome === "text"
      ? `${names.table(table)} concluded with a text.`
      : `${names.table(table)} concluded without a text.`,
  meetingEnded: () => null,
};
