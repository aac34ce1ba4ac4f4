import { describe, expect, it } from "vitest";
import { DecisionRule } from "../../model/decisionRule.ts";
import { fraction, fractionText } from "./fraction.ts";
import { banzhaf, type Power, shapleyShubik } from "./indices.ts";

/*
 * The same indices by nothing but their definitions: who turns a coalition, in how many coalitions, and in how many orders.
 * It shares no line with the generating functions: members who count alike are taken together, and every coalition is
 * met as a choice of so many of each kind.
 */

/** Members who count alike: how many, and what each brings. */
interface Kind {
  readonly count: number;
  readonly votes: number;
}
interface Game {
  readonly kinds: readonly Kind[];
  /** Whether so many of each kind carry a decision, whose votes are so many. */
  readonly carries: (chosen: readonly number[], votes: number) => boolean;
}

const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1));
const choose = (n: number, k: number): bigint => factorial(n) / (factorial(k) * factorial(n - k));
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Every way to choose from each kind. */
function everyChoice(kinds: readonly Kind[]): readonly (readonly number[])[] {
  const [first, ...rest] = kinds;
  if (!first) return [[]];
  const tails = everyChoice(rest);
  return Array.from({ length: first.count + 1 }, (_, n) => tails.map((tail) => [n, ...tail])).flat();
}

/** For a member of each kind: the coalitions that it turns, and the orders of all in which it is the one that turns. */
function counted({ kinds, carries }: Game) {
  const everybody = total(kinds.map(({ count }) => count));
  const votesOf = (chosen: readonly number[]) => total(chosen.map((n, i) => n * (kinds[i]?.votes ?? 0)));
  const wins = (chosen: readonly number[]) => carries(chosen, votesOf(chosen));
  const losing = everyChoice(kinds).filter((chosen) => !wins(chosen));
  return kinds.map(({ count }, own) => {
    let [swings, orders] = [0n, 0n];
    for (const chosen of losing) {
      if (chosen[own] === count) continue;
      if (!wins(chosen.map((n, i) => (i === own ? n + 1 : n)))) continue;
      // The member itself is not among those that were chosen before it.
      const ways = chosen.reduce(
        (product, n, i) => product * choose((kinds[i]?.count ?? 0) - (i === own ? 1 : 0), n),
        1n,
      );
      swings += ways;
      orders += ways * factorial(total(chosen)) * factorial(everybody - 1 - total(chosen));
    }
    return { count, swings, orders };
  });
}

const texts = (power: Power): readonly string[] => Object.values(power).map(fractionText);
const named = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`);

/** Both indices of every member, as they were counted. */
function byDefinition(game: Game) {
  const each = counted(game).flatMap((kind) => Array.from({ length: kind.count }, () => kind));
  const swings = each.reduce((sum, one) => sum + one.swings, 0n);
  return {
    shapleyShubik: each.map(({ orders }) => fractionText(fraction(orders, factorial(each.length)))),
    banzhaf: each.map((one) => fractionText(fraction(one.swings, swings))),
  };
}

/** Both indices of the same members under a rule of a scenario. */
function byRule(kinds: readonly Kind[], rule: (members: readonly string[]) => unknown) {
  const members = named(total(kinds.map(({ count }) => count)));
  const deciding = { members, rule: DecisionRule.parse(rule(members)) };
  return { shapleyShubik: texts(shapleyShubik(deciding)), banzhaf: texts(banzhaf(deciding)) };
}

const weighted = (kinds: readonly Kind[], quota: number) => (members: readonly string[]) => {
  const votes = kinds.flatMap((kind) => Array.from({ length: kind.count }, () => kind.votes));
  return { weighted: { weights: Object.fromEntries(members.map((member, i) => [member, votes[i]])), quota } };
};

const kindsOf = (...kinds: readonly (readonly [count: number, votes: number])[]): readonly Kind[] =>
  kinds.map(([count, votes]) => ({ count, votes }));

describe("Counted by their definitions alone the indices are the same", () => {
  it("for the EEC Council of 1958–72, in all 720 orders", () => {
    const kinds = kindsOf([3, 4], [2, 2], [1, 1]);
    const own = byDefinition({ kinds, carries: (_, votes) => votes >= 12 });
    expect(own).toEqual(byRule(kinds, weighted(kinds, 12)));
    expect([...new Set(own.shapleyShubik)]).toEqual(["7/30", "3/20", "0"]);
    expect([...new Set(own.banzhaf)]).toEqual(["5/21", "1/7", "0"]);
  });

  it("for the EEC Council of 1973–80, in all 362,880 orders", () => {
    const kinds = kindsOf([4, 10], [2, 5], [2, 3], [1, 2]);
    const own = byDefinition({ kinds, carries: (_, votes) => votes >= 41 });
    expect(own).toEqual(byRule(kinds, weighted(kinds, 41)));
  });

  it("for the Security Council, in all 32,768 coalitions", () => {
    const kinds = kindsOf([5, 0], [10, 0]);
    const own = byDefinition({
      kinds,
      carries: ([permanent = 0, elected = 0]) => permanent === 5 && elected >= 4,
    });
    expect(own).toEqual(byRule(kinds, (members) => ({ quota: 9, veto: members.slice(0, 5) })));
    // By the closed formula: a permanent member turns every winning coalition, an elected one those with three other elected.
    const winning = [4, 5, 6, 7, 8, 9, 10].reduce((sum, n) => sum + choose(10, n), 0n);
    const all = 5n * winning + 10n * choose(9, 3);
    expect([...new Set(own.banzhaf)]).toEqual([
      fractionText(fraction(winning, all)),
      fractionText(fraction(choose(9, 3), all)),
    ]);
  });

  it("for the 27 of the Treaty of Nice, 255 of 345 votes and fourteen members, in all coalitions", () => {
    const kinds = kindsOf([4, 29], [2, 27], [1, 14], [1, 13], [5, 12], [3, 10], [5, 7], [5, 4], [1, 3]);
    const own = byDefinition({ kinds, carries: (chosen, votes) => votes >= 255 && total(chosen) >= 14 });
    expect(own).toEqual(byRule(kinds, (members) => ({ ...weighted(kinds, 255)(members), quota: 14 })));
  });
});
