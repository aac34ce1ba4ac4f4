import type { MotionId, SilenceId } from "../../model/ids.ts";
import { readingOf } from "../../model/silence.ts";
import type { RevealedWhisper } from "../../model/whisper.ts";
import type { tableLog as english } from "../en/logOfTables.ts";
import type { Names } from "../names.ts";
import { answered, decided, type Matter } from "./decisions.ts";
import { changesIn, ended, issuesIn, listed, sentence, told, toWhom, whom } from "./lists.ts";
import { capital, counted, MOTIONS } from "./plurals.ts";

/** A motion: whose it is, and on what. */
function about(id: MotionId, names: Names): Matter {
  const motion = names.motion(id);
  if (!motion) return { what: "подання", ofWhat: "подання" };
  const issues = issuesIn(motion.changes, names);
  if (motion.mover === names.you)
    return { what: `ваше подання (${issues})`, ofWhat: `вашого подання (${issues})` };
  const theirs = `подання делегації «${names.party(motion.mover)}» (${issues})`;
  return { what: theirs, ofWhat: theirs };
}
const whole = (text: string): Matter => ({ what: `весь текст «${text}»`, ofWhat: `всього тексту «${text}»` });
const calledOn = (motion: string, names: Names): boolean =>
  names.calls(motion.slice(0, Math.max(0, motion.indexOf("."))));
/** A motion, or the whole of a text; in the genitive. */
function ofSilence(id: SilenceId, names: Names): string {
  const reading = readingOf(id);
  return (reading === null ? about(id, names) : whole(names.text(reading.table))).ofWhat;
}
const HOW = { cover: "покриття", appeal: "заклик" } as const;
/** Who staked what on whom, and whether it counted. */
const stakeText = ({ from, to, how, stake, used }: RevealedWhisper, names: Names): string =>
  `${whom(from, names)} — ${toWhom(to, names)}, ${HOW[how]}, ставка ${stake}, ${used ? "зараховано" : "не зараховано"}`;

/** What happens at the tables. */
export const tableLog: typeof english = {
  positionTaken: ({ seat, issue, option }, names) => {
    const clause = `пункту «${names.issue(issue)}»`;
    if (option === null)
      return told(seat, names, {
        you: `зняли прохання щодо ${clause}.`,
        they: `прохання щодо ${clause} знято.`,
      });
    const wording = `щодо ${clause}: «${names.option(issue, option)}»`;
    return told(seat, names, { you: `висловили прохання ${wording}.`, they: `прохання ${wording}.` });
  },
  motionTabled: ({ motion }, names) => {
    const changes = changesIn(motion.changes, names);
    return motion.counterText
      ? `${told(motion.mover, names, { you: "внесли зустрічний текст", they: "внесено зустрічний текст" })}. ${changes}.`
      : `${told(motion.mover, names, { you: "внесли подання", they: "внесено подання" })}. ${changes}.`;
  },
  motionSeconded: ({ motion, party }, names) =>
    `${told(party, names, { you: "підтримали", they: "підтримано" })} ${about(motion, names).what}.`,
  secondWithdrawn: ({ motion, party }, names) =>
    `${told(party, names, { you: "відкликали підтримку", they: "відкликано підтримку" })} ${about(motion, names).ofWhat}.`,
  motionWithdrawn: ({ motion }, names) => `Відкликано ${about(motion, names).what}.`,
  motionMaintained: ({ motion, maintained }, names) =>
    `${maintained ? "Залишено в силі" : "Не залишено в силі"} ${about(motion, names).what}.`,
  agendaSet: ({ table, motions }, names) =>
    `${names.table(table)}: на розгляді ${counted(motions.length, MOTIONS)}.`,
  motionFell: ({ motion, status }, names) =>
    `Не винесено на розгляд ${about(motion, names).what}: ${
      status === "illFormed"
        ? "воно вже не відповідає тексту"
        : "йому забракло підтримки, або засіданню — часу"
    }.`,
  breakAnnounced: ({ announcement: { silence, seat, reason } }, names) =>
    `${told(seat, names, { you: "оголосили, що порушите мовчання", they: "оголошено порушення мовчання" })} щодо ${ofSilence(silence, names)}: ${ended(names.reason(reason))}`,
  announcementWithdrawn: ({ silence, seat }, names) =>
    `${told(seat, names, { you: "відкликали оголошення", they: "відкликано оголошення" })} щодо ${ofSilence(silence, names)}.`,
  consultationCalled: ({ table, seat }, names) =>
    `${told(seat, names, { you: "скликали консультацію", they: "скликано консультацію" })}: ${names.table(table)}.`,
  consultationEnded: ({ table }, names) =>
    `Консультацію завершено (${names.table(table)}). Перерване триває далі.`,
  forecastMade: ({ seat, silence, breakers }, names) => {
    const on = `щодо ${ofSilence(silence, names)}`;
    if (breakers === null)
      return `${told(seat, names, { you: "відкликали прогноз", they: "відкликано прогноз" })} ${on}.`;
    const who = breakers.length === 0 ? "ніхто" : listed(breakers.map(names.within));
    return `${told(seat, names, { you: "спрогнозували", they: "прогноз" })}, хто порушить мовчання ${on}: ${who}.`;
  },
  whispered: ({ whisper: { motion, from, to, how, stake } }, names) =>
    `${told(from, names, { you: "сказали пошепки", they: "сказано пошепки" })} ${toWhom(to, names)} щодо ${about(motion, names).ofWhat}: ${HOW[how]}, ставка — ${capital(stake)}.`,
  whispersRevealed: ({ motion, whispers }, names) =>
    `Розкрито сказане пошепки щодо ${about(motion, names).ofWhat}: ${whispers.map((one) => stakeText(one, names)).join("; ")}.`,
  whisperLapsed: ({ whisper: { motion, from, to } }, names) =>
    `На розгляд так і не винесено ${about(motion, names).what}: сказане пошепки (${whom(from, names)} — ${toWhom(to, names)}) нічого не дало.`,
  silenceBegan: ({ motion }, names) =>
    names.calls(motion.table)
      ? `${names.table(motion.table)}: поіменне голосування щодо ${about(motion.id, names).ofWhat}.`
      : `${names.table(motion.table)}: почалося мовчання щодо ${about(motion.id, names).ofWhat}.`,
  stanceTaken: ({ stance }) =>
    stance === null ? "Ви скасували свій вибір." : "Ви зробили вибір; його розкриють разом з іншими.",
  rollCallAnswered: ({ table, motion, party, stance }, names) => {
    const matter = motion === null ? whole(names.text(table)) : about(motion, names);
    return answered(stance, { ...matter, party, names });
  },
  silenceEnded: ({ motion, stances, outcome }, names) =>
    decided({ ...about(motion, names), stances, outcome, called: calledOn(motion, names) }, names),
  clausesSettled: ({ table, changes }, names) =>
    `${sentence(names.text(table))} відтепер: ${changesIn(changes, names)}.`,
  reservationMade: ({ party, issue }, names) =>
    `${told(party, names, { you: "внесли застереження", they: "внесено застереження" })} до пункту «${names.issue(issue)}».`,
  silenceBroken: () => null,
  readingBegan: ({ table, number }, names) =>
    names.calls(table)
      ? `Поіменне голосування щодо ${whole(names.text(table)).ofWhat}, читання ${number} з 2.`
      : `Мовчання щодо ${whole(names.text(table)).ofWhat}, читання ${number} з 2.`,
  readingEnded: ({ table, stances, outcome }, names) =>
    decided({ ...whole(names.text(table)), stances, outcome, called: names.calls(table) }, names),
  counterTextAnswered: ({ breaker, yes }, names) =>
    `Ваша відповідь на зустрічний текст делегації «${names.party(breaker)}»: ${yes ? "так" : "ні"}.`,
  counterTextsTaken: ({ taken }, names) =>
    taken.length === 0
      ? "Жоден зустрічний текст не увійшов до проєкту."
      : `До проєкту увійшли зустрічні тексти: ${listed(taken.map((one) => whom(one, names)))}.`,
  tableConcluded: ({ table, outcome }, names) =>
    outcome === "text"
      ? `${names.table(table)}: роботу завершено, текст є.`
      : `${names.table(table)}: роботу завершено без тексту.`,
  meetingEnded: () => null,
};
