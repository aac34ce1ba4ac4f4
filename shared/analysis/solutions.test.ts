import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bargain } from "./bargain.ts";
import { paretoSet, undominated } from "./pareto.ts";
import { bestGains, kalaiSmorodinskyPackage, nashPackage, utilitarianPackage } from "./solutions.ts";

type Rows = readonly (readonly number[])[];

/** A bargain given by what each member gains (or loses) with each package. */
function bargainOf(rows: Rows): Bargain {
  const acceptable = [...rows.keys()].filter((index) => rows[index]?.every((gain) => gain >= 0));
  const members = (rows[0] ?? []).map((_, column) => `m${column}`);
  return {
    space: {
      table: "talks",
      axes: [{ issue: "deal", options: rows.map((_, index) => `o${index}`) }],
      packages: rows.map((_, index) => [index]),
    },
    members,
    parties: members,
    noText: Object.fromEntries(members.map((member) => [member, 0])),
    values: Object.fromEntries(
      members.map((member, column) => [member, rows.map((row) => row[column] ?? 0)]),
    ),
    acceptable,
    unanimous: acceptable,
  };
}

const SOLUTIONS = [nashPackage, kalaiSmorodinskyPackage, utilitarianPackage];

const anyRows = fc.integer({ min: 2, max: 5 }).chain((members) =>
  fc.array(fc.array(fc.integer({ min: -2, max: 6 }), { minLength: members, maxLength: members }), {
    minLength: 1,
    maxLength: 30,
  }),
);

describe("the Nash package", () => {
  it("has the greatest product of gains", () => {
    expect(
      nashPackage(
        bargainOf([
          [1, 9],
          [4, 4],
          [6, 2],
        ]),
      ),
    ).toBe(1);
  });

  it("is the first of equals", () => {
    expect(
      nashPackage(
        bargainOf([
          [1, 1],
          [2, 6],
          [6, 2],
          [3, 4],
        ]),
      ),
    ).toBe(1);
  });

  it("first looks for the most members that gain, where not all can", () => {
    expect(
      nashPackage(
        bargainOf([
          [90, 0, 0],
          [0, 0, 0],
          [1, 2, 0],
          [0, 1, 3],
        ]),
      ),
    ).toBe(3);
  });

  it("compares products exactly, beyond what a double can hold", () => {
    const great = 2 ** 40;
    expect(
      nashPackage(
        bargainOf([
          [great, great],
          [great + 1, great],
        ]),
      ),
    ).toBe(1);
    expect(
      nashPackage(
        bargainOf([
          [great + 1, great],
          [great, great + 1],
        ]),
      ),
    ).toBe(0);
  });
});

describe("the Kalai-Smorodinsky package", () => {
  it("has the greatest smallest share of each member's own best gain", () => {
    // Best gains 10 and 4: shares 1 and 1/4, 1/2 and 3/4, 3/10 and 1.
    expect(
      kalaiSmorodinskyPackage(
        bargainOf([
          [10, 1],
          [5, 3],
          [3, 4],
        ]),
      ),
    ).toBe(1);
  });

  it("looks at the second smallest share where the smallest are equal", () => {
    expect(
      kalaiSmorodinskyPackage(
        bargainOf([
          [2, 2, 3],
          [2, 3, 2],
          [2, 3, 4],
          [4, 0, 0],
          [0, 4, 0],
        ]),
      ),
    ).toBe(2);
  });

  it("leaves out a member that cannot gain", () => {
    expect(
      kalaiSmorodinskyPackage(
        bargainOf([
          [9, 0, 1],
          [5, 0, 2],
          [1, 0, 4],
        ]),
      ),
    ).toBe(1);
  });

  it("is the first acceptable package where nobody can gain", () => {
    expect(
      kalaiSmorodinskyPackage(
        bargainOf([
          [-1, 5],
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toBe(1);
  });
});

describe("the utilitarian package", () => {
  it("has the greatest sum of gains, whoever has them", () => {
    expect(
      utilitarianPackage(
        bargainOf([
          [3, 3],
          [8, 0],
          [20, -1],
        ]),
      ),
    ).toBe(1);
  });
});

describe("every solution", () => {
  it("is null where no package is acceptable", () => {
    for (const solution of SOLUTIONS)
      expect(
        solution(
          bargainOf([
            [-1, 4],
            [4, -1],
          ]),
        ),
      ).toBeNull();
  });

  it("is acceptable, and no acceptable package is better for one member at no other's cost", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bargain = bargainOf(rows);
        const acceptable = bargain.acceptable.map((index) => rows[index] ?? []);
        const front = undominated(acceptable).map((place) => bargain.acceptable[place]);
        for (const solution of SOLUTIONS) {
          const found = solution(bargain);
          if (found === null) expect(bargain.acceptable).toEqual([]);
          else expect(front).toContain(found);
        }
      }),
    );
  });

  it("stays undominated among all packages: what dominates an acceptable package is acceptable", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bargain = bargainOf(rows);
        for (const solution of SOLUTIONS) {
          const found = solution(bargain);
          if (found !== null) expect(paretoSet(bargain)).toContain(found);
        }
      }),
    );
  });

  it("of Nash (where all can gain) and of Kalai and Smorodinsky is the same in any member's unit", () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 2, max: 9 }), (rows, unit) => {
        const rescaled = rows.map(([first = 0, ...rest]) => [first * unit, ...rest]);
        const [before, after] = [bargainOf(rows), bargainOf(rescaled)];
        expect(kalaiSmorodinskyPackage(after)).toBe(kalaiSmorodinskyPackage(before));
        if (rows.some((row) => row.every((gain) => gain > 0)))
          expect(nashPackage(after)).toBe(nashPackage(before));
      }),
    );
  });
});

describe("the best gains", () => {
  it("are taken within the acceptable packages", () => {
    expect(
      bestGains(
        bargainOf([
          [3, 1],
          [9, -1],
          [0, 2],
        ]),
      ),
    ).toEqual([3, 2]);
  });
});

describe("the Pareto set", () => {
  it("keeps equal packages together and leaves out what another improves at nobody's cost", () => {
    expect(
      undominated([
        [1, 1],
        [2, 0],
        [1, 1],
        [1, 0],
        [0, 3],
        [-5, 2],
      ]),
    ).toEqual([0, 1, 2, 4]);
  });

  it("is of all packages, also of those that some member would not accept", () => {
    expect(
      paretoSet(
        bargainOf([
          [2, 2],
          [9, -1],
          [1, 1],
        ]),
      ),
    ).toEqual([0, 1]);
  });

  it("dominates every package outside it and none inside it", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const front = new Set(undominated(rows));
        const better = (a: readonly number[], b: readonly number[]) =>
          a.every((gain, k) => gain >= (b[k] ?? 0)) && a.some((gain, k) => gain > (b[k] ?? 0));
        for (const [index, row] of rows.entries())
          expect([...front].some((one) => better(rows[one] ?? [], row))).toBe(!front.has(index));
      }),
    );
  });
});
