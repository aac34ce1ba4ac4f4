import { facilitatorOf } from "../../shared/model/channel.ts";
import { promised } from "../../shared/model/deal.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { bot, type LocalMatch } from "./localMatch.ts";

type Line = readonly [seat: string, intent: Intent];

const position = (seat: string, option: string): Line => [
  seat,
  { kind: "takePosition", issue: "membership", option },
];
const motion = (seat: string, changes: Readonly<Record<string, string>>): Line => [
  seat,
  { kind: "tableMotion", table: "council", changes: { ...changes } },
];
const second = (seat: string, mover: string, round: string): Line => [
  seat,
  { kind: "secondMotion", motion: `council.${round}.${mover}` },
];
const said = (seat: string, channel: string, words: string): Line => [
  seat,
  { kind: "say", channel, words, phrase: null, quote: null },
];
const favour = (id: string, to: string) => ({ kind: "favour" as const, favour: id, to, by: null });

const WORDS = {
  w1: "We can notify the legislature this week, if the protocol moves.",
  w2: "Then put it in writing, with a date.",
  w3: "We cannot sign an invitation whose conditions are not written down.",
  w4: "May we have five more minutes?",
};

/** People's names of several lengths. */
export const PEOPLE: readonly string[] = [
  "Wilhelmina Konstantinopoulou-Featherstone",
  "Bo",
  "Oleksandra",
  "Jean-Baptiste",
  "Ada",
];

/** Messages of several lengths. */
export const SAID: readonly string[] = [
  "Could we hear first what nobody here can accept? Then we know what is left to write.",
  "Agreed.",
  "My government reads the second sentence as a promise. If it is one, we need to know by when, and who pays for it; if it is none, we should not let others read it as one. I would rather have a short text that holds than a long one that each of us explains differently at home.",
  "We will come back to this after the break.",
];

const draftLines = (round: string): readonly Line[] => [
  position("baltics", "benchmarks"),
  position("hungary", "pledgeReaffirmed"),
  position("turkey", "pledgeReaffirmed"),
  position("ukraine", "timetable"),
  position("us", "whenConditionsMet"),
  motion("us", round === "oslo" ? { membership: "whenConditionsMet" } : { fund: "doubled" }),
  second("turkey", "us", round),
  motion("baltics", { membership: "benchmarks" }),
  second("us", "baltics", round),
];

const talkLines = (round: string): readonly Line[] => {
  const ask = { issue: "membership", option: "whenConditionsMet" };
  const keep = { kind: "stance" as const, promise: "keep" as const, readings: false, until: round };
  const on = { membership: { atLeast: null, atMost: "whenConditionsMet" } };
  const swap = [promised("us", favour("jets", "turkey")), promised("turkey", favour("swedenProtocol", "us"))];
  const silence = [
    promised("us", { kind: "capital", to: "hungary", by: null }),
    promised("hungary", { ...keep, on }),
  ];
  const stock = { words: null, quote: null };
  return [
    said("us", "turkey+us", "w1"),
    said("turkey", "turkey+us", "w2"),
    // Refused where nobody facilitates.
    said("hungary", facilitatorOf("hungary"), "w4"),
    ["us", { kind: "say", channel: "hungary+us", phrase: { id: "whatWouldYouNeed", ...ask }, ...stock }],
    ["ukraine", { kind: "say", channel: "plenary", phrase: { id: "askFor", ...ask }, ...stock }],
    ["us", { kind: "offerDeal", undertakings: swap, with: ["turkey"], counterTo: null }],
    ["us", { kind: "offerDeal", undertakings: silence, with: ["hungary"], counterTo: null }],
    ["hungary", { kind: "acceptDeal", deal: "hungary+us.1" }],
  ];
};

/** Breaks that are announced when the agenda is read; the viewer's own are the viewer's. */
const announceLines = (round: string): readonly Line[] => [
  ["hungary", { kind: "announceBreak", silence: `council.${round}.baltics`, reason: "tooFar" }],
];

/** From outside of the table a cover and an appeal. */
function whisperLines({ now }: LocalMatch, me: string | null): readonly Line[] {
  const { step } = now();
  if (step.kind !== "silence") return [];
  const { motion } = step;
  const lines: readonly Line[] = [
    ["us", { kind: "forecast", silence: motion, breakers: ["hungary"] }],
    ["ukraine", { kind: "forecast", silence: motion, breakers: [] }],
    ["turkey", { kind: "forecast", silence: motion, breakers: ["hungary"] }],
    ["russia", { kind: "whisper", motion, to: "hungary", how: "cover", stake: 2 }],
    ["ukraine", { kind: "whisper", motion, to: "turkey", how: "appeal", stake: 1 }],
  ];
  return lines.filter(([seat]) => seat !== me);
}

/** Somebody breaks the silence on the second motion, and the first reading. */
function breakLines({ now }: LocalMatch): readonly Line[] {
  const { step, scenario } = now();
  const [first = "", other = ""] = Object.keys(scenario.reasons);
  const broken = { kind: "break" as const, words: null };
  if (step.kind === "silence" && step.motion.endsWith("baltics")) {
    const stance = { ...broken, reason: first, words: "w3", counter: { membership: "pledgeReaffirmed" } };
    return [["hungary", { kind: "takeStance", stance }]];
  }
  if (step.kind !== "reading" || step.number !== 1) return [];
  const [, russia = ""] = Object.keys(scenario.tables.council?.issues.russia?.options ?? {});
  const stance = { ...broken, reason: other, counter: { russia } };
  return [["turkey", { kind: "takeStance", stance }]];
}

const cardLines = ({ now }: LocalMatch, me: string | null): readonly Line[] =>
  Object.entries(now().seats).flatMap(([seat, { hand }]) =>
    seat === me ? [] : hand.map((card): Line => [seat, { kind: "commitCard", card, target: null }]),
  );

/** Some life for the development page: positions, motions, offers, talk, cards, stances. Refused ones are ignored. */
export function script(match: LocalMatch, me: string | null): void {
  const { step } = match.now();
  Object.assign(match.words, WORDS);
  const lines: readonly Line[] =
    step.kind === "talks"
      ? [...draftLines(step.round), ...talkLines(step.round)]
      : step.kind === "decisions"
        ? cardLines(match, me)
        : step.kind === "agenda"
          ? announceLines(step.round)
          : [...whisperLines(match, me), ...breakLines(match)];
  for (const [seat, intent] of lines) match.act(intent, bot(seat));
}
