import { capitalised, listed } from "../lists.ts";
import { fixed, plain } from "../numbers.ts";

/** Words of what surrounds a silence: announced breaks. */
export const announcing = {
  title: "Announce a break",
  announce: "Announce a break",
  announceReading: "Announce a break of the reading",
  announceLong: (what: string, about: string) => `${what}: ${about}`,
  confirm: "Announce it in plenary",
  hint: (price: number) =>
    `You say in plenary, now, that you will break silence on this. What a break costs then stands below. If you keep silence after all, you pay ${price} capital. It can be taken back until this phase ends.`,
  /** What it changes, before it is said. */
  cohesion: (track: string, now: readonly [string, string], before: readonly [string, string]) =>
    `${track}, if you break alone: ${now[0]} instead of ${before[0]}; in company: ${now[1]} instead of ${before[1]}.`,
  trust: (now: string, before: string) =>
    `Trust of its mover and seconders in you: ${now} instead of ${before}.`,
  ifSilent: (price: number, left: number) =>
    `If you keep silence after all: −${price} capital; ${left} would be left.`,
  takeBack: "Take back announcement",
  takeBackLong: (about: string) => `Take back announcement: ${about}`,
  did: (name: string) => `${capitalised(name)} announced a break:`,
  youDid: "You have announced a break:",
  silentCost: (price: number) => `You announced a break: ${price} capital`,
  unkept: (price: number) => `The price holds ${price} because you announced a break.`,
  motionBy: (name: string) => `motion by ${name}`,
  reading: "reading of the whole text",
  revealed: "As announced",
  notDone: "Had announced a break",
  counted: "Your announcement is counted in",
};

const capital = (n: number): string => `${n} capital`;
const hows = { cover: "Cover", appeal: "Appeal" };
/** What comes back of a stake, `part` of 1, that didn't count. */
const returning = (part: number): string => {
  if (part === 0) return "nothing of the stake comes back";
  return part === 1 ? "the stake comes back" : `${plain(100 * part)}% of the stake comes back, rounded down`;
};

/** Stakes on a member's answer. */
export const whispering = {
  title: "Whisper to a member",
  whisper: "Whisper",
  whisperLong: (about: string) => `Whisper: ${about}`,
  unseen: "Revealed with the stances",
  rule: (part: number) =>
    `Once on a motion. The member hears it at once, everybody when the stances are revealed. If the member keeps silence, ${returning(part)}.`,
  to: "To",
  how: "Which way",
  hows,
  hints: {
    cover: "If it breaks silence, your stake pays a part of the price.",
    appeal: "If it breaks silence, it pays your stake on top of the price.",
  },
  stake: "Stake",
  /** Beside each number of a stake. */
  capital: (_count: number): string => "capital",
  after: (stake: number, left: number, back: number) =>
    `It costs you ${capital(stake)}; ${left} would be left. ${back === 0 ? "Nothing comes back" : `${back} comes back`} if the member keeps silence.`,
  confirm: "Whisper it",
  made: (name: string, how: "cover" | "appeal", stake: number) =>
    `You whispered to ${name}: ${hows[how].toLowerCase()}, ${capital(stake)}.`,
  heard: "Whispered to you",
  hears: (how: "cover" | "appeal", stake: number) =>
    how === "cover"
      ? `covers ${capital(stake)} of what a break costs you`
      : `appeals to you: a break costs you ${capital(stake)} more`,
  inPrice: "The whisper to you is counted in",
  revealed: "Whispered",
  line: (name: string, how: "cover" | "appeal", stake: number) =>
    `to ${name}: ${hows[how].toLowerCase()}, ${capital(stake)}.`,
  used: "It counted.",
  unused: (back: number) => `It did not count: ${back === 0 ? "nothing" : back} came back.`,
  all: "Whispers",
  /** When a motion was whispered on, and what became of it. */
  when: (round: string, status: string) => `${round}, ${status.toLowerCase()}`,
};

/** Forecasts of who will break, and how well each read the others. */
export const forecasting = {
  title: "Your forecast",
  forecast: "Forecast",
  forecastLong: (about: string) => `Forecast: ${about}`,
  rule: "Who will break silence? It changes nothing and nobody sees it. The debrief shows who read whom.",
  willBreak: "Will break",
  willBreakLong: (name: string) => `${capitalised(name)} will break silence`,
  nobody: "Nobody will",
  takeBack: "No forecast",
  none: "You have forecast nothing here.",
  made: (names: readonly string[]) =>
    names.length === 0
      ? "Your forecast: nobody will break silence."
      : `Your forecast: ${listed(names)} will break silence.`,
  whoReadWhom: "Who read whom",
  tableHint:
    "In each row, how often a delegation's forecast of another was right, and how many of its breaks it foresaw. Skill is 1 if every forecast was right, 0 if it was no better than to expect silence of everybody, and less if it was worse (1 − wrong forecasts / breaks, Brier's skill score).",
  forecaster: "Forecast by",
  allOfThem: "All",
  skill: "Skill",
  cell: (right: number, judged: number) => `${right} of ${judged}`,
  cellBreaks: (foreseen: number, breaks: number) => `breaks ${foreseen}/${breaks}`,
  cellLong: (right: number, judged: number, foreseen: number, breaks: number) =>
    `${right} of ${judged} right; ${foreseen} of ${breaks} breaks foreseen`,
  noneJudged: "none",
  noSkill: "none broke",
  skillOf: (skill: number) => fixed(skill, 2),
};

/** A member stops the clock for a plenary on one motion. */
export const consulting = {
  open: "Interrupt for a consultation",
  /** What the button does, for whoever takes it for a clause. */
  about: "Stops the clock for everybody and calls the members of this table together on one motion of yours.",
  composeFor: (table: string) => `Interrupt for a consultation: ${table}`,
  hint: (most: number, price: number) =>
    `Once a match you can interrupt what goes on: the clock stops for everybody, and the members of this table meet in a short plenary on one motion of yours. It may change up to ${most} clauses, also those that are not on this round's agenda. If another member seconds it, it is put at once. It costs ${price} capital.`,
  call: "Interrupt now",
  mine: "You have called a consultation",
  theirs: (name: string) => `${capitalised(name)} called a consultation`,
  rule: "Everything else waits. If another member seconds the motion, it is put when this plenary ends; then what was interrupted goes on with the time that it had left.",
  news: "Consultation",
  result: (name: string, broken: boolean) =>
    broken
      ? `The consultation called by ${name}: silence was broken, and the motion fell.`
      : `The consultation called by ${name}: the motion was adopted.`,
  show: "Show it",
};
