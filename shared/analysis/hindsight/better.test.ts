import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewFor } from "../../engine/viewFor.ts";
import { UNKNOWN } from "../../model/facts.ts";
import { assembly } from "../../testing/assembly.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { packageAt } from "../packages.ts";
import { betterPackages, nearestBetter, type Ruled } from "./better.ts";
import { type Hindsight, hindsight } from "./hindsight.ts";

const MEMBERS = ["ann", "ben", "cas"];
const OPTIONS = ["o0", "o1", "o2"];
const AXES = ["path", "border", "toll"].map((issue) => ({ issue, options: OPTIONS }));
const PACKAGES = [...Array(27).keys()].map((n) => [Math.floor(n / 9), Math.floor(n / 3) % 3, n % 3]);
const RULED: Ruled = {
  rounds: {},
  automata: {},
  tables: {
    talks: {
      issues: Object.fromEntries(
        AXES.map(({ issue }) => [issue, { options: Object.fromEntries(OPTIONS.map((o) => [o, {}])) }]),
      ),
    },
  },
};

const points = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 27, maxLength: 27 });
/** Few points, so that ties and packages better for all are common. */
const found: fc.Arbitrary<Hindsight> = fc
  .record({ values: fc.tuple(points, points, points), at: fc.nat(26), adopted: fc.boolean(), floor: points })
  .map(({ values, at, adopted, floor }) => {
    const space = { table: "talks", axes: AXES, packages: PACKAGES };
    const each = <T>(make: (i: number) => T) => Object.fromEntries(MEMBERS.map((m, i) => [m, make(i)]));
    const noText = each((i) => floor[i] ?? 0);
    return {
      ...{ space, noText, adopted, members: MEMBERS, parties: MEMBERS, valuations: {}, history: null },
      values: each((i) => values[i] ?? []),
      text: packageAt(space, at),
      came: adopted ? each((i) => values[i]?.[at] ?? 0) : noText,
      appraisal: { scenario: RULED, facts: UNKNOWN },
    };
  });

/** All packages that nobody likes less and somebody likes more, with how many clauses they change: one by one. */
function byHand({ space, values, came, text, adopted }: Hindsight) {
  return PACKAGES.flatMap((_, index) => {
    const gains = MEMBERS.map((member) => (values[member]?.[index] ?? 0) - (came[member] ?? 0));
    const changed = Object.entries(packageAt(space, index)).filter(([issue, o]) => text[issue] !== o).length;
    const better = Math.min(...gains) >= 0 && Math.max(...gains) > 0 && (changed > 0 || !adopted);
    return better ? [{ index, changed, gains }] : [];
  });
}

describe("The nearest better package", () => {
  it("is better for all, with as few changed clauses as any, and as much for whoever gets least; none is missed", () => {
    let [some, none] = [0, 0];
    fc.assert(
      fc.property(found, (one) => {
        const all = byHand(one);
        const nearest = nearestBetter(one, RULED);
        expect(
          betterPackages(one, RULED)
            .map(({ index }) => index)
            .sort((a, b) => a - b),
        ).toEqual(all.map(({ index }) => index));
        if (nearest === null) {
          none += 1;
          expect(all).toEqual([]);
          return;
        }
        some += 1;
        const fewest = Math.min(...all.map(({ changed }) => changed));
        expect(nearest.swaps.length).toBe(fewest);
        expect(nearest.among).toBe(all.length);
        const least = (gains: readonly number[]) => Math.min(...gains);
        const ofFewest = all.filter(({ changed }) => changed === fewest);
        expect(least(MEMBERS.map((m) => nearest.gains[m] ?? 0))).toBe(
          Math.max(...ofFewest.map(({ gains }) => least(gains))),
        );
        const read = packageAt(one.space, nearest.index);
        for (const { issue, from, to } of nearest.swaps)
          expect([from, to]).toEqual([one.text[issue], read[issue]]);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(some, none)).toBeGreaterThan(20);
  });
});

/** The pact after a match, as a spectator counts it. */
function pactOf(t: TestTable) {
  const view = viewFor(t.goTo("debrief").state, { kind: "public" });
  const pact = view.public.opened && hindsight(view, view.public.opened, "pact");
  if (!pact) throw new Error("no pact");
  return { pact, better: nearestBetter(pact, view.scenario) };
}

const adopting = (changes: Readonly<Record<string, string>>): TestTable => {
  const t = atTable(assembly());
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  return t;
};

describe("At the pact", () => {
  it("one bell more helps all: a single clause", () => {
    const { pact, better } = pactOf(adopting({ roads: "some", ships: "fleet" }));
    expect(pact.adopted).toBe(true);
    expect(better?.swaps).toEqual([{ issue: "bells", from: "none", to: "one" }]);
    expect(better?.gains).toMatchObject({ north: 1, south: 1, east: 1, choir: 1 });
  });

  it("what the choir breaks by its rule was never within reach, however much it gains elsewhere", () => {
    const { pact, better } = pactOf(adopting({ roads: "some", bells: "one" }));
    expect(better?.swaps).toEqual([{ issue: "ships", from: "none", to: "fleet" }]);
    const loud = betterPackages(pact, { ...assembly(), automata: {} }).filter(
      ({ index }) => packageAt(pact.space, index).bells === "loud",
    );
    const allowed = betterPackages(pact, assembly()).filter(
      ({ index }) => packageAt(pact.space, index).bells === "loud",
    );
    expect([loud.length > 0, allowed.length]).toEqual([true, 0]);
  });

  it("without a text, it is measured by what each had without one, from the draft as it stood", () => {
    const t = adopting({ roads: "some" }).goTo("reading");
    t.seat("south").breaks("cost", { counter: { grain: "little" } });
    t.goTo("reopening").goTo("reading").seat("north").breaks("cost");
    const { pact, better } = pactOf(t);
    expect(pact.adopted).toBe(false);
    expect(pact.came).toEqual(pact.noText);
    for (const member of pact.members)
      expect(better?.values[member]).toBeGreaterThanOrEqual(pact.noText[member] ?? 0);
    expect(better?.swaps.map(({ issue }) => issue)).not.toContain("roads");
  });
});
