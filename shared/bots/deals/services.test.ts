import { describe, expect, it } from "vitest";
import type { Intent } from "../../rules/index.ts";
import { assembly } from "../../testing/assembly.ts";
import { effort, second, unbounded } from "../../testing/promises.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { testScenario } from "../../testing/testScenario.ts";
import { secondsWanted, worthOfSecond } from "../council/seconds.ts";
import { botOf } from "../index.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { worthOfRestraint } from "./restraint.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const bot = botOf(STANDARD);

function mind(t: TestTable, seat: string) {
  const found = mindOf(t.view(seat), even, STANDARD);
  if (!found) throw new Error(`${seat} has no mind`);
  return found;
}

/** What a bot in a seat does until it is ready. */
function untilReady(t: TestTable, seat: string): readonly Intent[] {
  const done: Intent[] = [];
  for (let i = 0; i < 30; i += 1) {
    const intent = bot(t.view(seat), even);
    if (intent === null || intent.kind === "setReady") return done;
    done.push(intent);
    t.submit(intent, { person: null, seat, role: "bot" });
  }
  return done;
}

describe("A bot that has promised to second", () => {
  it("seconds the motion when it comes, though it would not have of itself", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: second("north", { roads: unbounded }) }, ["north"]);
    t.seat("north").accepts().tables({ roads: "many" });
    expect(untilReady(t, "south")).toContainEqual(expect.objectContaining({ kind: "secondMotion" }));
  });

  it("and one that has promised nothing leaves a motion alone that harms it", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "many" });
    expect(untilReady(t, "south").map(({ kind }) => kind)).not.toContain("secondMotion");
  });

  it("a second costs who gives it what may pass by it, and is worth something to who waits for one", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "many" });
    const [wanted] = secondsWanted(mind(t, "north"), "south");
    if (wanted?.pledge.kind !== "second") throw new Error("no second is wanted");
    expect(worthOfSecond(mind(t, "south"), "south", wanted.pledge)).toBeLessThan(-0.5);
    expect(worthOfSecond(mind(t, "north"), "south", wanted.pledge)).toBeGreaterThanOrEqual(0);
  });
});

describe("A bot at war", () => {
  it("keeps to the effort that it has promised", () => {
    const workshop = testScenario("workshop");
    const round = Object.keys(workshop.rounds)[0] ?? "";
    const effortOf = (t: TestTable) => {
      untilReady(t.goTo("agenda"), "coast");
      return t.own("coast").effort;
    };
    expect(effortOf(atTable(workshop))).toBeGreaterThan(0);
    const t = atTable(workshop);
    t.seat("coast").offers({ coast: effort(0, round) }, ["march"]);
    t.seat("march").accepts();
    expect(effortOf(t)).toBe(0);
  });

  it("loses nothing by a promise that changes nothing, and never gains by binding itself", () => {
    const t = atTable(assembly());
    for (const most of [0, 1, 2, 3])
      expect(worthOfRestraint(mind(t, "west"), "west", most)).toBeLessThanOrEqual(0);
    expect(worthOfRestraint(mind(t, "west"), "west", 3)).toBeCloseTo(0, 9);
    expect(worthOfRestraint(mind(t, "north"), "isle", 0)).toBe(0);
  });
});
