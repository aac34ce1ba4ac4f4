import type { Choices } from "../engine/choicesFor.ts";
import { type Clauses, type Pledge, type Promised, type Proviso, promised } from "../model/deal.ts";
import type { IssueId, Package, SeatId } from "../model/ids.ts";
import type { Intent } from "../rules/index.ts";
import { chance, type Dice, oneOf } from "./dice.ts";

type DealShape = NonNullable<Choices["deals"]>;

/** Who promises whom, and the id that words would get. */
type Side = Readonly<Record<"seat" | "to" | "words", string>>;
/** What promises are made of, and by what lot. */
interface Making {
  readonly roll: Dice;
  readonly shape: DealShape;
  readonly side: Side;
  /** Everybody who takes part. */
  readonly parties: readonly SeatId[];
}

const until = ({ roll, shape }: Making): string => oneOf(roll, shape.rounds) ?? "";

/** Bounds on some of these issues; on the first, if the lot would leave all out. */
function clauses({ roll, shape }: Making, issues: readonly IssueId[]): Clauses {
  const named = issues.filter(() => chance(roll, 85)).slice(0, 8);
  const bound = (issue: IssueId) =>
    chance(roll, 8) ? (oneOf(roll, shape.issues[issue] ?? []) ?? null) : null;
  const some = named.length > 0 ? named : issues.slice(0, 1);
  return Object.fromEntries(some.map((issue) => [issue, { atLeast: bound(issue), atMost: bound(issue) }]));
}

function favour(making: Making): Pledge | null {
  const { roll, shape, side } = making;
  const could = shape.favours.filter((one) => one.from === side.seat && one.to.includes(side.to));
  const chosen = oneOf(roll, could);
  const by = chance(roll, 40) ? null : until(making);
  return chosen ? { kind: "favour", favour: chosen.favour, to: side.to, by } : null;
}

/** On clauses of one table at which the seat sits, or of any. */
function stance(making: Making): Pledge {
  const { roll, shape, side } = making;
  const own = oneOf(
    roll,
    Object.values(shape.tables).filter(({ members }) => members.includes(side.seat)),
  );
  return {
    kind: "stance",
    promise: chance(roll, 70) ? "keep" : "break",
    on: clauses(making, own && chance(roll, 60) ? own.issues : Object.keys(shape.issues)),
    readings: chance(roll, 40),
    until: until(making),
  };
}

function card(making: Making): Pledge | null {
  const { roll, shape, side } = making;
  const held = oneOf(
    roll,
    shape.cards.filter((one) => one.seat === side.seat),
  );
  const promise = chance(roll, 50) ? "play" : "refrain";
  return held ? { kind: "card", promise, card: held.card, until: until(making) } : null;
}

/** Of motions at a table where all parties can see them. */
function second(making: Making): Pledge | null {
  const { roll, shape, side, parties } = making;
  const tables = Object.values(shape.tables).filter(
    ({ members, room }) => members.includes(side.seat) && parties.every((party) => room.includes(party)),
  );
  const table = oneOf(roll, tables);
  if (!table) return null;
  // Whoever promises for any wording of any clause finds motions to second.
  const whole = Object.fromEntries(
    table.issues.slice(0, 8).map((issue) => [issue, { atLeast: null, atMost: null }]),
  );
  const on = chance(roll, 60) ? whole : clauses(making, table.issues);
  return { kind: "second", mover: side.to, on, until: until(making) };
}

const effort = (making: Making): Pledge | null =>
  making.shape.fighters.includes(making.side.seat)
    ? { kind: "effort", most: making.roll(0, 2), until: until(making) }
    : null;

/** One or two clauses, so that now and then a motion is to just that; as they stand while they are open, or otherwise. */
function signature({ roll, shape, side }: Making): Pledge | null {
  const tables = Object.entries(shape.tables).filter(([, { members }]) => members.includes(side.seat));
  const [id, table] = oneOf(roll, tables) ?? [];
  if (id === undefined || !table) return null;
  const start = roll(0, table.issues.length - 1);
  const optionFor = (issue: IssueId): string => {
    const options = shape.issues[issue] ?? [];
    return (chance(roll, 40) ? options[0] : oneOf(roll, options)) ?? "";
  };
  const chosen: Package = Object.fromEntries(
    table.issues.slice(start, start + roll(1, 2)).map((issue) => [issue, optionFor(issue)]),
  );
  return { kind: "sign", table: id, package: chosen };
}

/** At once only by who can pay; a later payment can be promised by anybody. */
const payment = (making: Making): Pledge => {
  const now = making.shape.canPay && chance(making.roll, 25);
  return { kind: "capital", to: making.side.to, by: now ? null : until(making) };
};

const word = ({ side }: Making): Pledge => ({ kind: "word", words: side.words });

const KINDS: readonly ((making: Making) => Pledge | null)[] = [
  ...[favour, favour, favour, stance, card, payment, word],
  ...[second, second, second, second, effort, effort, signature, signature],
];

function proviso({ roll, shape }: Making): Proviso | null {
  const issue = oneOf(roll, Object.keys(shape.issues));
  const given = oneOf(roll, shape.favours);
  const table = oneOf(roll, Object.keys(shape.tables));
  const some: readonly (Proviso | null)[] = [
    table === undefined ? null : { adopted: table },
    issue === undefined ? null : { issue, atLeast: oneOf(roll, shape.issues[issue] ?? []) ?? "" },
    given ? { given: given.favour, from: chance(roll, 50) ? given.from : null, to: null } : null,
  ];
  return oneOf(roll, some) ?? null;
}

/** Whether a favour would hang on its own being given: that is refused. */
const isCircular = (pledge: Pledge, terms: Proviso | null): boolean =>
  terms !== null && "given" in terms && pledge.kind === "favour" && pledge.favour === terms.given;

/** A promise of this seat to that; none if there is none of the kind that the lot fell on. */
function promise(making: Making): readonly Promised[] {
  const { roll, shape, side } = making;
  const pledge = oneOf(roll, KINDS)?.(making) ?? null;
  if (pledge === null) return [];
  const terms = chance(roll, 30) ? proviso(making) : null;
  if (terms === null || isCircular(pledge, terms)) return [promised(side.seat, pledge)];
  const escrow = pledge.kind === "favour" && shape.canPay && chance(roll, 60);
  return [{ seat: side.seat, pledge, if: terms, escrow }];
}

/** An offer to one or more, of one to four promises; now and then in answer to one that stands. Null: none can be made. */
export function randomOffer(
  roll: Dice,
  { deals: shape }: Choices,
  by: { readonly seat: SeatId; readonly words: string },
): Intent | null {
  if (shape === null) return null;
  const some = shape.partners.filter(() => chance(roll, 30));
  const first = some[0] ?? oneOf(roll, shape.partners);
  if (first === undefined) return null;
  const partners = some.length > 0 ? some : [first];
  const mine = { seat: by.seat, to: first };
  const theirs = { seat: first, to: partners[1] ?? by.seat };
  const sides = [mine, mine, theirs, theirs].filter((_, i) => i === 0 || chance(roll, 50));
  const parties = [by.seat, ...partners];
  const undertakings = sides.flatMap((side, i) =>
    promise({ roll, shape, parties, side: { ...side, words: `${by.words}.${i}` } }),
  );
  if (undertakings.length === 0) return null;
  const counterTo = chance(roll, 30) ? (oneOf(roll, shape.answerable) ?? null) : null;
  return { kind: "offerDeal", undertakings, with: [...partners], counterTo };
}
