import { describe, expect, it } from "vitest";
import type { Package } from "../../model/ids.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Table } from "../../model/table.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { STANDARD } from "../temperament.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const bot = botOf(STANDARD);

const MEMBERS = ["first", "second", "third"];
const ROUND = { title: "A round", place: "Here", date: "Today", meets: { council: {} }, draws: false };
const WANTS = { bridge: [0, 6], road: [0, 6] };

/** Three members write a text on a bridge and a road, and a guest looks on, who would gain by both. */
function withGuest(change: Partial<Table>): Scenario {
  const scenario = bareScenario(
    {
      council: {
        members: MEMBERS,
        walkAway: { first: -10, second: -10, third: -10 },
        noText: { guest: -10 },
        values: { first: WANTS, second: WANTS, third: { bridge: [0, 1], road: [0, 1] }, guest: WANTS },
      },
    },
    { seats: [...MEMBERS, "guest"], rounds: { one: ROUND, two: ROUND } },
  );
  const council = scenario.tables.council ?? expect.unreachable("there is no council");
  return { ...scenario, tables: { council: { ...council, observers: ["guest"], ...change } } };
}

/** What a bot in a seat does until it is ready; of that, what it moves and seconds. */
function movesOf(t: TestTable, seat: string) {
  const done: (Package | string)[] = [];
  for (let i = 0; i < 30; i += 1) {
    const intent = bot(t.view(seat), even);
    if (intent === null || intent.kind === "setReady") return done;
    t.submit(intent, { person: null, seat, role: "bot" });
    if (intent.kind === "tableMotion") done.push(intent.changes);
    if (intent.kind === "secondMotion") done.push(intent.motion);
  }
  return done;
}

/** Two members, or as many as are named, ask in public for all that there is. */
function whereTheyAsk(
  asking: readonly string[] = ["first", "second"],
  change: Partial<Table> = {},
): TestTable {
  const t = atTable(withGuest(change));
  for (const seat of asking) t.seat(seat).asksFor({ bridge: "o1", road: "o1" });
  return t;
}

describe("A bot that observes a table", () => {
  it("drafts what it gains from, if two members have asked for it", () => {
    expect(movesOf(whereTheyAsk(), "guest")).toEqual([{ bridge: "o1", road: "o1" }]);
  });

  it("drafts nothing for which it sees but one sponsor, though one would be enough to adopt it", () => {
    const oneIsEnough = { rule: { quota: 1 } };
    expect(movesOf(whereTheyAsk(["first"], oneIsEnough), "guest")).toEqual([]);
    expect(movesOf(whereTheyAsk(["first", "third"], oneIsEnough), "guest")).not.toEqual([]);
  });

  it("leaves to members what they move", () => {
    const t = whereTheyAsk();
    t.seat("first").tables({ road: "o1" });
    expect(movesOf(t, "guest")).toEqual([{ bridge: "o1" }]);
  });

  it("takes no member's place in a meeting", () => {
    const t = whereTheyAsk(["first", "second"], { motionsPerMeeting: 1 });
    t.seat("third").tables({ road: "o1" });
    expect(movesOf(t, "guest")).toEqual([]);
  });

  it("drafts once a round", () => {
    const t = whereTheyAsk();
    t.seat("guest").tables({ road: "o1" }).withdrawsMotion("council");
    expect(movesOf(t, "guest")).toEqual([]);
  });

  it("finds its sponsors: bots second it by what it is worth to them, and it is put", () => {
    const t = whereTheyAsk();
    movesOf(t, "guest");
    expect(movesOf(t, "first")).toContain("council.one.guest");
    expect(movesOf(t, "second")).toContain("council.one.guest");
    expect(t.goTo("talks", "two").motionOf("guest")).toBe("adopted");
  });

  it("asks in plenary for another sponsor as long as it lacks one", () => {
    const t = whereTheyAsk();
    const asks = () =>
      t
        .view("guest")
        .public.plenary.filter(({ seat, phrase }) => seat === "guest" && phrase?.id === "seekSecond").length;
    t.seat("guest").tables({ bridge: "o1" });
    t.seat("first").seconds("guest");
    movesOf(t, "guest");
    expect(asks()).toBe(1);
  });
});
