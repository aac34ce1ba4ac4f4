import type { Choices } from "../engine/choicesFor.ts";
import { channelOf } from "../model/channel.ts";
import type { Package, SeatId } from "../model/ids.ts";
import { PHRASES } from "../model/phrase.ts";
import type { Intent } from "../rules/index.ts";
import { chance, type Dice, oneOf } from "./dice.ts";
import { randomOffer } from "./randomOffers.ts";

type MotionShape = Choices["motions"][number];

/** One option for each of a few issues of the shape. */
function packageIn(roll: Dice, { options, most }: MotionShape): Package {
  const issues = Object.keys(options).filter((issue) => (options[issue]?.length ?? 0) > 0);
  const count = Math.min(roll(1, most), issues.length);
  const start = roll(0, Math.max(0, issues.length - 1));
  const chosen = [...issues.slice(start), ...issues.slice(0, start)].slice(0, count);
  return Object.fromEntries(chosen.map((issue) => [issue, oneOf(roll, options[issue] ?? []) ?? ""]));
}

function motion(roll: Dice, { motions }: Choices): Intent | null {
  const shape = oneOf(roll, motions);
  return shape ? { kind: "tableMotion", table: shape.table, changes: packageIn(roll, shape) } : null;
}

function consultation(roll: Dice, { consultations }: Choices): Intent | null {
  const shape = oneOf(roll, consultations);
  return shape && chance(roll, 25)
    ? { kind: "callConsultation", table: shape.table, changes: packageIn(roll, shape) }
    : null;
}

/** Breaks silence, now and then with free words and a counter-text. */
function breaking(roll: Dice, { breaking: shape }: Choices, words: string): Intent | null {
  if (shape === null) return null;
  const counter = shape.counterRequired || chance(roll, 50) ? packageIn(roll, shape.counter) : null;
  return {
    kind: "takeStance",
    stance: {
      kind: "break",
      reason: oneOf(roll, shape.reasons) ?? "",
      words: chance(roll, 30) ? words : null,
      counter: counter !== null && Object.keys(counter).length > 0 ? counter : null,
    },
  };
}

function position(roll: Dice, { positions }: Choices): Intent | null {
  const issue = oneOf(roll, Object.keys(positions));
  if (issue === undefined) return null;
  const option = chance(roll, 85) ? (oneOf(roll, positions[issue] ?? []) ?? null) : null;
  return { kind: "takePosition", issue, option };
}

function talk(roll: Dice, { channels, positions }: Choices, words: string): Intent | null {
  const [a, b] = [oneOf(roll, channels), oneOf(roll, channels)];
  if (a === undefined || b === undefined) return null;
  // Two pairs of one seat make a group of three.
  const seats = [...a.split("+"), ...b.split("+")];
  const channel = a.includes("+") && b.includes("+") && chance(roll, 20) ? channelOf(seats) : a;
  const id = oneOf(roll, PHRASES) ?? "thankYou";
  const issue = chance(roll, 20) ? oneOf(roll, Object.keys(positions)) : undefined;
  const quote = issue === undefined ? null : { issue };
  return chance(roll, 50)
    ? { kind: "say", channel, words, phrase: null, quote }
    : { kind: "say", channel, words: null, phrase: { id }, quote };
}

function standing(roll: Dice, { positions }: Choices): Intent | null {
  const issues = Object.keys(positions).filter(() => chance(roll, 30));
  const word = () => (chance(roll, 50) ? ("keep" as const) : ("break" as const));
  return issues.length > 0
    ? { kind: "setStanding", standing: Object.fromEntries(issues.map((issue) => [issue, word()])) }
    : null;
}

const readiness = ({ kind }: Intent): boolean => kind === "setReady";

/** What makes a match eventful is done more often than what undoes it. */
const WEIGHTS: Partial<Record<Intent["kind"], number>> = {
  secondMotion: 7,
  acceptDeal: 8,
  commitCard: 9,
  judgeWord: 6,
  answerCounterText: 8,
  maintainMotion: 8,
};

/** What can nearly always be done, and changes little: tried less often, so that the rest has its turn. */
const SELDOM: readonly Intent["kind"][] = ["announceBreak", "whisper", "forecast"];

/** One thing that a seat could do, by lot: first the kind of thing, then which. Null: nothing of that kind. */
export function randomIntent(
  roll: Dice,
  choices: Choices,
  by: { readonly seat: SeatId; readonly words: string },
): Intent | null {
  const open = new Set(choices.intents.filter((one) => !readiness(one)).map(({ kind }) => kind));
  const tried = [...open].filter((kind) => !SELDOM.includes(kind) || chance(roll, 30));
  const kinds = tried.flatMap((kind) => Array<Intent["kind"]>(WEIGHTS[kind] ?? 1).fill(kind));
  const whole = () => {
    const kind = oneOf(roll, kinds);
    return (
      oneOf(
        roll,
        choices.intents.filter((one) => one.kind === kind),
      ) ?? null
    );
  };
  const made = [
    ...[whole, whole, whole, whole, whole],
    ...[() => motion(roll, choices), () => motion(roll, choices), () => motion(roll, choices)],
    ...[() => breaking(roll, choices, by.words), () => breaking(roll, choices, by.words)],
    ...[() => consultation(roll, choices)],
    ...[() => position(roll, choices), () => talk(roll, choices, by.words), () => standing(roll, choices)],
    ...[() => randomOffer(roll, choices, by), () => randomOffer(roll, choices, by)],
  ];
  return oneOf(roll, made)?.() ?? null;
}
