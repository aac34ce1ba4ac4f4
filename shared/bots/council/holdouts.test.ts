import { describe, expect, it } from "vitest";
import type { SeatId } from "../../model/ids.ts";
import type { Scenario, ScenarioSource } from "../../model/scenario.ts";
import type { Intent, IntentOf } from "../../rules/index.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { STANDARD } from "../temperament.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const bot = botOf(STANDARD);

type Favours = NonNullable<ScenarioSource["favours"]>;
const from = (giver: SeatId, to: SeatId, worth: { giver: number; receiver: number }): Favours[string] => ({
  title: "A favour",
  text: "Something given.",
  from: [giver],
  to: [to],
  worth,
  source: { author: "Made for this test." },
});

const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };

/** Three members. One wants a wage, one doesn't mind, and one, who holds out, would lose by it. */
function hall(): TestTable {
  const scenario: Scenario = bareScenario(
    {
      hall: {
        members: ["wanting", "friend", "holdout"],
        walkAway: { wanting: -5, friend: -5, holdout: -5 },
        values: { wanting: { wage: [0, 40] }, friend: { wage: [0, 1] }, holdout: { wage: [0, -8] } },
      },
    },
    {
      seats: ["wanting", "friend", "holdout"],
      favours: { grain: from("wanting", "holdout", { giver: -2, receiver: 24 }) },
      objectives: {
        fed: { seat: "holdout", kind: "public", title: "Grain for the winter", met: { given: "grain" } },
      },
      rounds: { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } },
    },
  );
  const t = atTable(scenario);
  for (const seat of ["friend", "holdout"]) t.seat(seat).asksFor({ wage: "o0" });
  return t;
}

const next = (t: TestTable, seat: SeatId): Intent | null => bot(t.view(seat), even);

/** All that a bot offers of its own accord before it is ready. */
function offersOf(t: TestTable, seat: SeatId): readonly IntentOf<"offerDeal">[] {
  const offers: IntentOf<"offerDeal">[] = [];
  for (let i = 0; i < 30; i += 1) {
    const intent = next(t, seat);
    if (intent === null || intent.kind === "setReady") break;
    if (intent.kind === "offerDeal") offers.push(intent);
    t.submit(intent, { person: null, seat, role: "bot" });
  }
  return offers;
}

const grain = { kind: "favour", favour: "grain", to: "holdout", by: null } as const;
const silence = {
  kind: "stance",
  promise: "keep",
  on: { wage: { atLeast: null, atMost: "o1" } },
  readings: false,
  until: "first",
} as const;

describe("A bot that needs a holdout", () => {
  it("pays one that has broken silence before with what it is known to want, for keeping it now", () => {
    const t = hall();
    t.seat("wanting").tables({ wage: "o1" });
    t.seat("friend").seconds("wanting");
    t.goTo("silence").seat("holdout").breaks();
    t.goTo("talks", "second");
    const offer = offersOf(t, "wanting").find((one) => one.with.includes("holdout"));
    expect(offer?.undertakings).toContainEqual(
      expect.objectContaining({ seat: "wanting", pledge: expect.objectContaining({ favour: "grain" }) }),
    );
    const keeps = { kind: "stance", promise: "keep", on: { wage: { atLeast: null, atMost: "o1" } } };
    expect(offer?.undertakings).toContainEqual(
      expect.objectContaining({ seat: "holdout", pledge: expect.objectContaining(keeps) }),
    );
  });
});

/** What the holdout answers to this offer, and what it then does under silence. */
function holdoutAt(t: TestTable) {
  const answer = next(t, "holdout");
  if (answer?.kind === "acceptDeal") t.submit(answer, { person: null, seat: "holdout", role: "bot" });
  t.seat("wanting").tables({ wage: "o1" });
  t.seat("friend").seconds("wanting");
  const stance = next(t.goTo("silence"), "holdout");
  return {
    answer: answer?.kind,
    stance: stance?.kind === "takeStance" ? stance.stance?.kind : stance?.kind,
  };
}

describe("A bot that holds out", () => {
  it("breaks what it would lose by, as long as nobody pays it", () => {
    expect(holdoutAt(hall()).stance).toBe("break");
  });

  it("promises no silence for nothing: it names its price", () => {
    const t = hall();
    t.seat("wanting").offers({ holdout: silence }, ["holdout"]);
    expect(next(t, "holdout")).toMatchObject({
      kind: "offerDeal",
      undertakings: [{ seat: "holdout" }, { seat: "wanting", pledge: { kind: "favour", favour: "grain" } }],
    });
  });

  it("gets paid: for what is worth more to it than it loses it promises its silence, and keeps it", () => {
    const t = hall();
    t.seat("wanting").offers({ wanting: grain, holdout: silence });
    expect(holdoutAt(t)).toEqual({ answer: "acceptDeal", stance: "keep" });
  });
});
