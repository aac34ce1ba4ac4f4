import { describe, expect, it } from "vitest";
import { viewFor } from "../../engine/viewFor.ts";
import type { DecisionRule } from "../../model/decisionRule.ts";
import type { Package, SeatId } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Intent } from "../../rules/index.ts";
import { type BareTable, bareScenario } from "../../testing/bareScenario.ts";
import { dice } from "../../testing/dice.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { mindOf } from "../mind.ts";
import { STANDARD, type Temperament } from "../temperament.ts";
import { bestText, textsFrom } from "./search.ts";
import { situationAt } from "./situation.ts";
import { likes, tasteOf } from "./tastes.ts";

const SEATS = ["ann", "ben", "cas"] as const;
const even = (_: string, sides: number): number => Math.floor(sides / 2);

/** Ann cares for tea, Ben for bread, Cas for both a little: a motion may settle all. */
const HALL: BareTable = {
  members: SEATS,
  walkAway: { ann: 50, ben: 50, cas: 50 },
  values: {
    ann: { tea: [0, 40, 80], bread: [20, 10, 0], salt: [0, 0, 0] },
    ben: { tea: [20, 10, 0], bread: [0, 40, 80], salt: [0, 0, 0] },
    cas: { tea: [0, 20, 30], bread: [0, 20, 30], salt: [40, 20, 0] },
  },
};

function hall(rule: DecisionRule = "consensus"): Scenario {
  const meets = { meets: { hall: {} } };
  const named = (title: string) => ({ title, place: "Here", date: "Today", ...meets });
  const scenario = bareScenario(
    { hall: HALL },
    {
      seats: SEATS,
      rules: { motionPrice: 0, breaking: { alone: 0, company: 0 } },
      rounds: { one: named("One"), two: named("Two"), three: named("Three"), four: named("Four") },
    },
  );
  const table = scenario.tables.hall;
  if (!table) throw new Error("there is no hall");
  return { ...scenario, tables: { hall: { ...table, rule, motionsPerMeeting: 3 } } };
}

const wants = (t: TestTable, seat: SeatId): Intent | null => botOf(STANDARD)(t.view(seat), even);
const ALL_BEST: Package = { tea: "o2", bread: "o2", salt: "o0" };
const FOR_ANN: Package = { tea: "o2", bread: "o0", salt: "o2" };

/** A motion of one, seconded by another, under silence. */
function silence(t: TestTable, [mover, seconder]: readonly [SeatId, SeatId], changes: Package): TestTable {
  t.seat(mover).tables(changes);
  t.seat(seconder).seconds(mover);
  return t.goTo("silence");
}
const answer = (t: TestTable, seat: SeatId) => {
  const intent = wants(t, seat);
  return intent?.kind === "takeStance" ? intent.stance?.kind : intent?.kind;
};

function situation(t: TestTable, seat: SeatId, temperament: Temperament = STANDARD) {
  const mind = mindOf(viewFor(t.state, { kind: "seat", seat }), even, temperament);
  const at = mind && situationAt(mind, "hall");
  if (!mind || !at) throw new Error("no situation");
  return { mind, at };
}

describe("Where a motion may settle everything", () => {
  it("a bot moves a whole text that it likes and others probably do", () => {
    const t = atTable(hall());
    for (const [seat, tea, bread] of [
      ["ben", "o0", "o2"],
      ["cas", "o2", "o2"],
    ] as const) {
      t.seat(seat).asksFor({ tea, bread });
    }
    t.seat("cas").asksFor({ salt: "o0" });
    const { mind, at } = situation(t, "ann");
    const text = bestText(mind, at);
    expect(Object.keys(text ?? {})).toHaveLength(3);
    expect(text?.salt).toBe("o0");
  });

  it("asks much at the first meeting, and its least at the last", () => {
    const MEAN: Package = { tea: "o1", bread: "o0", salt: "o0" };
    expect(answer(silence(atTable(hall()), ["cas", "ben"], MEAN), "ann")).toBe("break");
    const t = atTable(hall());
    t.goTo("talks", "four");
    expect(answer(silence(t, ["cas", "ben"], MEAN), "ann")).toBe("keep");
  });

  it("and never lets pass what is worth less than no text", () => {
    const t = atTable(hall());
    t.goTo("talks", "four");
    expect(answer(silence(t, ["ann", "cas"], FOR_ANN), "ben")).toBe("break");
  });

  it("gives up a text that it likes better for one that brings in who was left out, and for nobody else", () => {
    const LEFT_OUT: Package = { tea: "o2", bread: "o1", salt: "o2" };
    const start = () => {
      const t = atTable(hall({ quota: 2 }));
      t.seat("ann").tables(LEFT_OUT);
      t.seat("ben").seconds("ann");
      t.goTo("silence");
      t.seat("cas").breaks();
      return t.goTo("talks", "four");
    };
    const other: Package = { tea: "o1", bread: "o1", salt: "o0" };
    expect(answer(silence(start(), ["cas", "ben"], other), "ann")).toBe("keep");
    const t = start();
    t.seat("ben").tables(other);
    expect(situation(t, "ann").at.holdouts).toEqual(["cas"]);
  });
});

describe("What others want", () => {
  it("is learnt from what they break and what they let pass", () => {
    const t = silence(atTable(hall()), ["ann", "ben"], ALL_BEST);
    const chance = (temperament?: Temperament) => {
      const { mind, at } = situation(t, "ann", temperament);
      const text = [2, 2, 0];
      return likes(at.space, tasteOf(mind, { table: "hall", space: at.space }, "cas"), { text, time: 0 });
    };
    const before = chance();
    t.seat("cas").breaks();
    t.goTo("talks", "two");
    expect(chance()).toBeLessThan(before);
    expect(chance({ ...STANDARD, learns: false })).toBeCloseTo(before, 9);
  });
});

describe("The texts that are worth at least so much", () => {
  it("are all of them, and no others", () => {
    const roll = dice(7);
    for (let i = 0; i < 50; i += 1) {
      const points = [...Array(roll(1, 4))].map(() => [...Array(roll(1, 4))].map(() => roll(-9, 20)));
      const least = roll(-10, 60);
      const all = points.reduce<number[][]>(
        (begun, options) => begun.flatMap((one) => options.map((_, o) => [...one, o])),
        [[]],
      );
      const worth = (text: readonly number[]) =>
        text.reduce((sum, o, issue) => sum + (points[issue]?.[o] ?? 0), 3);
      expect(textsFrom(points, 3, least).map(({ text }) => text)).toEqual(
        all.filter((text) => worth(text) >= least),
      );
    }
  });
});
