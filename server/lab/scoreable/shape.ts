import type { DecisionRule } from "../../../shared/model/decisionRule.ts";
import type { PartyId } from "../../../shared/model/ids.ts";

/** What all games of one kind have in common; the numbers in it are drawn. */
export interface Shape {
  readonly parties: number;
  /** How many options each issue has. */
  readonly issues: readonly number[];
  /** The rule by which the members decide; the first is the one that proposes first and last. */
  readonly rule: (members: readonly PartyId[]) => DecisionRule;
  /** Of all packages, how many per cent the rule adopts if each votes by its own least: at least, at most. */
  readonly acceptable: readonly [least: number, most: number];
  /** Meetings, and motions that one of them takes. */
  readonly sessions: number;
  readonly motions: number;
}

const [LEAST, MOST] = [5, 10] as const;
const FROM = { acceptable: [LEAST, MOST], sessions: 6, motions: 3 } as const;

/** Five of six with two who can't be outvoted: 720 packages, the shape of the classic exercises in several parties. */
export const CLASSIC: Shape = {
  ...FROM,
  parties: 6,
  issues: [3, 4, 5, 4, 3],
  rule: ([first = "", second = ""]) => ({ quota: 5, veto: [first, second] }),
};

/** Kinds of games, by name: the classic one, and others that nobody has tuned anything for. */
export const SHAPES = {
  classic: CLASSIC,
  short: { ...CLASSIC, sessions: 3 },
  three: { ...FROM, parties: 3, issues: [4, 5, 4], rule: () => "consensus" },
  four: { ...FROM, parties: 4, issues: [3, 3, 4, 2, 3, 3], rule: () => "consensus" },
  five: {
    ...FROM,
    parties: 5,
    issues: [4, 6, 4],
    rule: ([first = ""]) => ({ quota: 3, veto: [first] }),
  },
  seven: { ...FROM, parties: 7, issues: [2, 3, 2, 3, 2, 3, 2, 3], rule: () => ({ quota: 4 }) },
  weighted: {
    ...FROM,
    parties: 5,
    issues: [3, 4, 3, 4],
    rule: ([a = "", b = "", c = "", d = "", e = ""]) => ({
      weighted: { weights: { [a]: 4, [b]: 3, [c]: 3, [d]: 2, [e]: 1 }, quota: 9 },
    }),
  },
} as const satisfies Readonly<Record<string, Shape>>;
export type ShapeName = keyof typeof SHAPES;

export const isShape = (name: string): name is ShapeName => Object.hasOwn(SHAPES, name);
