import type { Condition } from "../model/condition.ts";
import type { IssueId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import { type BareTable, bareScenario, optionAt } from "./bareScenario.ts";
import { type Dice, dice } from "./dice.ts";

type Shape = Readonly<Record<IssueId, number>>;

const times = <T>(count: number, make: (index: number) => T): T[] => [...Array(count).keys()].map(make);
const pick = <T>(roll: Dice, list: readonly [T, ...T[]]): T => list[roll(0, list.length - 1)] ?? list[0];

function issueCondition(roll: Dice, shape: Shape): Condition {
  const issues = Object.keys(shape);
  const issue = pick(roll, [issues[0] ?? "", ...issues.slice(1)]);
  const option = () => optionAt(roll(0, (shape[issue] ?? 1) - 1));
  return pick<() => Condition>(roll, [
    () => ({ issue, is: option() }),
    () => ({ issue, atLeast: option() }),
    () => ({ issue, atMost: option() }),
    () => ({ issue, atLeast: option(), atMost: option() }),
  ])();
}

/** Conditions that have nothing to do with a text: some hold at the start, some don't, some nobody knows. */
export const CONDITIONS_AROUND: readonly [Condition, ...Condition[]] = [
  { track: "heat", atLeast: 20 },
  { track: "heat", atLeast: 20.5 },
  { track: "heat", atMost: 19 },
  { flag: "raised" },
  { round: { from: "first" } },
  { round: { from: "second" } },
  { given: "gift" },
  { active: "ada" },
  { broke: "ada" },
  { promisesBroken: "ada", atMost: 0 },
  { backedBy: "ada" },
  { directWar: true },
  { adopted: "side" },
  { adopted: "main" },
  { settled: "main0" },
  { settled: "side0" },
];

function condition(roll: Dice, shape: Shape, depth: number): Condition {
  const part = () => condition(roll, shape, depth - 1);
  const kind = depth === 0 ? roll(0, 4) : roll(0, 8);
  if (kind === 0) return pick(roll, CONDITIONS_AROUND);
  if (kind === 6) return { all: times(roll(0, 3), part) };
  if (kind === 7) return { any: times(roll(0, 3), part) };
  if (kind === 8) return { not: part() };
  return issueCondition(roll, shape);
}

const SIDE: Shape = { side0: 2, side1: 3 };
const PARTIES = ["ada", "bo", "cy", "dee", "machine", "onlooker"] as const;

/** Points up to `most`: with few points, ties and members who gain nothing are common. */
function bareTable(roll: Dice, shape: Shape, most: number): BareTable {
  const members = PARTIES.slice(0, roll(2, 5));
  const points = () =>
    Object.fromEntries(Object.entries(shape).map(([issue, n]) => [issue, times(n, () => roll(-most, most))]));
  const generous = roll(0, most);
  return {
    members,
    walkAway: Object.fromEntries(members.map((member) => [member, roll(-most, 1) - generous])),
    noText: { onlooker: roll(-most, most) },
    values: Object.fromEntries(PARTIES.map((party) => [party, points()])),
  };
}

function modifier(roll: Dice, shape: Shape) {
  const points = () =>
    Object.fromEntries(PARTIES.filter(() => roll(0, 2) === 0).map((party) => [party, roll(-6, 6)]));
  return { when: condition(roll, shape, 2), worth: points(), walkAway: roll(0, 2) === 0 ? points() : {} };
}

/**
 * A scenario with a table `main` of random issues, values, limits, modifiers and cases, and a table
 * `side` beside it. The same for the same seed.
 */
export function randomScenario(seed: number): Scenario {
  const roll = dice(seed);
  const shape: Shape = Object.fromEntries(
    times(roll(2, 5), (issue) => [`main${issue}`, pick(roll, [1, 2, 3, 3, 4])]),
  );
  const both = { ...shape, ...SIDE };
  const issues = Object.keys(shape);
  const limit = () => ({
    issue: pick(roll, [issues[0] ?? "", ...issues]),
    unless: condition(roll, shape, 2),
  });
  const limits = Object.fromEntries(times(roll(0, 3), (n) => [`limit${n}`, limit()]));
  const analysis = Object.fromEntries(
    times(roll(0, 2), (n) => [`case${n}`, times(roll(1, 3), () => modifier(roll, both))]),
  );
  const standing = times(roll(0, 4), (n) => [
    `modifier${n}`,
    { table: pick(roll, ["main", "main", "side"]), ...modifier(roll, both) },
  ]);
  return bareScenario(
    {
      main: { ...bareTable(roll, shape, pick(roll, [2, 5, 12])), limits, analysis },
      side: bareTable(roll, SIDE, 4),
    },
    {
      seats: PARTIES.filter((party) => party !== "machine"),
      modifiers: Object.fromEntries(standing),
      tracks: { heat: { title: "Heat", start: 20 } },
      rounds: {
        first: { title: "First", place: "Here", date: "Today" },
        second: { title: "Second", place: "There", date: "Tomorrow" },
      },
    },
  );
}
