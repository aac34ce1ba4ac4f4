import type { Choices } from "../engine/choicesFor.ts";
import { channelOf } from "../model/channel.ts";
import type { Pledge } from "../model/deal.ts";
import type { Package, SeatId } from "../model/ids.ts";
import { PHRASES } from "../model/phrase.ts";
import type { Intent, IntentOf } from "../rules/index.ts";
import { chance, type Dice, oneOf } from "./dice.ts";

type MotionShape = Choices["motions"][number];
type DealShape = NonNullable<Choices["deals"]>;
type Promised = IntentOf<"offerDeal">["undertakings"][number];

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

function stancePledge(roll: Dice, { issues, rounds }: DealShape): Pledge {
  const named = Object.keys(issues).filter(() => chance(roll, 85));
  const on = named.slice(0, 8).map((issue) => {
    const options = issues[issue] ?? [];
    const bound = () => (chance(roll, 8) ? (oneOf(roll, options) ?? null) : null);
    return [issue, { atLeast: bound(), atMost: bound() }] as const;
  });
  const first = Object.keys(issues)[0] ?? "";
  return {
    kind: "stance",
    promise: chance(roll, 70) ? "keep" : "break",
    on: on.length > 0 ? Object.fromEntries(on) : { [first]: { atLeast: null, atMost: null } },
    readings: chance(roll, 30),
    until: oneOf(roll, rounds) ?? "",
  };
}

/** A promise of this seat to that; null if there is none of the kind that the lot fell on. */
function pledge(
  roll: Dice,
  shape: DealShape,
  { seat, to, words }: Record<"seat" | "to" | "words", string>,
): Pledge | null {
  const until = oneOf(roll, shape.rounds) ?? "";
  switch (roll(0, 5)) {
    case 0:
    case 1: {
      const favour = oneOf(
        roll,
        shape.favours.filter((one) => one.from === seat && one.to.includes(to)),
      );
      return favour
        ? { kind: "favour", favour: favour.favour, to, by: chance(roll, 40) ? null : until }
        : null;
    }
    case 2: {
      const card = oneOf(
        roll,
        shape.cards.filter((one) => one.seat === seat),
      );
      return card
        ? { kind: "card", promise: chance(roll, 50) ? "play" : "refrain", card: card.card, until }
        : null;
    }
    case 3:
      return shape.canPay ? { kind: "capital", to } : null;
    case 4:
      return { kind: "word", words };
    default:
      return stancePledge(roll, shape);
  }
}

function offer(
  roll: Dice,
  { deals: shape }: Choices,
  by: { readonly seat: SeatId; readonly words: string },
): Intent | null {
  if (shape === null) return null;
  const partners = shape.partners.filter(() => chance(roll, 30));
  const first = partners[0] ?? oneOf(roll, shape.partners);
  if (first === undefined) return null;
  const other = { seat: first, to: by.seat };
  const sides = [{ seat: by.seat, to: first }, ...(chance(roll, 60) ? [other] : [])];
  const undertakings = sides.flatMap((side, i): Promised[] => {
    const made = pledge(roll, shape, { ...side, words: `${by.words}.${i}` });
    // The contract's pledges are readonly, the schema's are not: the same data.
    return made ? [{ seat: side.seat, pledge: made as Promised["pledge"] }] : [];
  });
  if (undertakings.length === 0) return null;
  return {
    kind: "offerDeal",
    undertakings,
    with: partners.length > 0 ? [...partners] : [first],
    counterTo: null,
  };
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
  acceptDeal: 5,
  commitCard: 9,
  judgeWord: 6,
  answerCounterText: 8,
  maintainMotion: 8,
};

/** One thing that a seat could do, by lot: first the kind of thing, then which. Null: nothing of that kind. */
export function randomIntent(
  roll: Dice,
  choices: Choices,
  by: { readonly seat: SeatId; readonly words: string },
): Intent | null {
  const open = new Set(choices.intents.filter((one) => !readiness(one)).map(({ kind }) => kind));
  const kinds = [...open].flatMap((kind) => Array<Intent["kind"]>(WEIGHTS[kind] ?? 1).fill(kind));
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
    ...[() => breaking(roll, choices, by.words)],
    ...[() => position(roll, choices), () => talk(roll, choices, by.words), () => standing(roll, choices)],
    ...[() => offer(roll, choices, by), () => offer(roll, choices, by)],
  ];
  return oneOf(roll, made)?.() ?? null;
}
