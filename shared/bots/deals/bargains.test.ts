import { describe, expect, it } from "vitest";
import { type Deal, type Pledge, type Promised, promised } from "../../model/deal.ts";
import { mapValues } from "../../model/entries.ts";
import type { SeatId } from "../../model/ids.ts";
import type { Scenario, ScenarioSource } from "../../model/scenario.ts";
import type { Intent, IntentOf } from "../../rules/index.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { decide } from "../index.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { worthOfDeal } from "./dealWorth.ts";
import { hedged } from "./hedges.ts";

type Favours = NonNullable<ScenarioSource["favours"]>;
type Offer = IntentOf<"offerDeal">;

const source = { author: "Made for tests." };
const favour = (from: string, to: string, worth: { giver: number; receiver: number }): Favours[string] => ({
  ...{ title: "A favour", text: "Something given.", source },
  from: [from],
  to: [to],
  worth,
});

/** Two members and an onlooker; the maker wants the wage, the doubter doesn't mind much. */
const scenarioWith = (favours: Favours, doubter: readonly number[] = [0, -1, -2]): Scenario =>
  bareScenario(
    {
      hall: {
        members: ["maker", "doubter"],
        walkAway: { maker: 0, doubter: 0, third: 0 },
        values: { maker: { wage: [0, 40, 60] }, doubter: { wage: doubter } },
      },
    },
    {
      seats: ["maker", "doubter", "third"],
      favours,
      rounds: {
        first: { title: "First", place: "Here", date: "Today", meets: { hall: {} } },
        second: { title: "Second", place: "Here", date: "Tomorrow", meets: { hall: {} } },
      },
    },
  );

const even = (_key: string, sides: number): number => Math.floor(sides / 2);

/** What a bot in this seat would do now. */
const next = (t: TestTable, seat: SeatId): Intent | null => decide(t.view(seat), even);

/** What it offers, once it has said what it asks for. */
function offerOf(t: TestTable, seat: SeatId): Offer | null {
  for (let i = 0; i < 20; i += 1) {
    const intent = next(t, seat);
    if (intent?.kind === "offerDeal") return intent;
    if (intent === null || intent.kind === "setReady") return null;
    t.submit(intent, { person: null, seat, role: "bot" });
  }
  return null;
}

const answer = (t: TestTable, seat: SeatId): Intent | null => next(t, seat);
const only = (t: TestTable): Deal => t.deal();

describe("A bot that won't accept an offer as it stands", () => {
  const favours = {
    gift: favour("doubter", "maker", { giver: -3, receiver: 4 }),
    grace: favour("maker", "doubter", { giver: -1, receiver: 5 }),
  };
  const asked = (): TestTable => {
    const t = atTable(scenarioWith(favours));
    t.seat("maker").offers({ doubter: { kind: "favour", favour: "gift", to: "maker", by: null } }, [
      "doubter",
    ]);
    return t;
  };

  it("answers with the small change that would do, linked to what it answers", () => {
    const t = asked();
    const counter = answer(t, "doubter");
    if (counter?.kind !== "offerDeal") throw new Error(`not a counter-offer: ${JSON.stringify(counter)}`);
    expect(counter.counterTo).toBe(only(t).id);
    expect(counter.undertakings).toContainEqual(
      expect.objectContaining({ seat: "maker", pledge: expect.objectContaining({ favour: "grace" }) }),
    );
  });

  it("declines where no small change would do", () => {
    const t = atTable(scenarioWith({ gift: favour("doubter", "maker", { giver: -30, receiver: 4 }) }));
    t.seat("maker").offers({ doubter: { kind: "favour", favour: "gift", to: "maker", by: null } }, [
      "doubter",
    ]);
    expect(answer(t, "doubter")).toMatchObject({ kind: "declineDeal" });
  });

  it("goes back and forth twice at most", () => {
    const t = asked();
    for (const seat of ["doubter", "maker", "doubter", "maker"]) {
      const intent = answer(t, seat);
      if (intent?.kind !== "offerDeal" || intent.counterTo === null) break;
      t.submit(intent, { person: null, seat, role: "bot" });
    }
    const chain = Object.values(t.state.deals).filter(({ counterTo }) => counterTo !== null);
    expect(chain.length).toBeGreaterThan(0);
    expect(chain.length).toBeLessThanOrEqual(2);
  });
});

describe("A bot that would lower its risk", () => {
  const grace = { kind: "favour", favour: "grace", to: "doubter", by: null } as const;
  const on = { wage: { atLeast: null, atMost: "o1" } };
  const keep = { kind: "stance", promise: "keep", on, readings: false, until: "second" } as const;
  const terms = [promised("maker", grace), promised("doubter", keep)];
  const safer = (capital: number) => {
    const favours = { grace: favour("maker", "doubter", { giver: -2, receiver: 6 }) };
    const scenario = scenarioWith(favours);
    const t = atTable({ ...scenario, seats: mapValues(scenario.seats, (seat) => ({ ...seat, capital })) });
    const mind = mindOf(t.view("maker"), even, STANDARD);
    return mind ? hedged(mind, "doubter", terms) : [];
  };

  it("gives only once the wording is there that it was promised silence on, by its word or in escrow", () => {
    expect(safer(10).map(([mine]) => mine)).toMatchObject([
      { if: { issue: "wage", atLeast: "o1" }, escrow: false, pledge: { by: "second" } },
      { if: { issue: "wage", atLeast: "o1" }, escrow: true, pledge: { by: "second" } },
    ]);
  });

  /** Of an exchange of grace for this, what the maker's promise can hang on. */
  const hangsOn = (scenario: Scenario, theirs: Pledge) => {
    const mind = mindOf(atTable(scenario).view("maker"), even, STANDARD);
    const deal = [promised("maker", grace), promised("doubter", theirs)];
    return mind && hedged(mind, "doubter", deal).map(([mine]) => mine?.if);
  };
  const favours = {
    grace: favour("maker", "doubter", { giver: -2, receiver: 6 }),
    gift: favour("doubter", "maker", { giver: -1, receiver: 8 }),
  };

  it("or only once there is a text, where it is silence on the whole that it was promised", () => {
    const whole = { ...keep, on: { wage: { atLeast: null, atMost: "o0" } }, readings: true };
    expect(hangsOn(scenarioWith(favours), whole)).toEqual([{ adopted: "hall" }, { adopted: "hall" }]);
  });

  it("or only once a favour was given that it was promised for later; not for one that is given at once", () => {
    const gift = (by: string | null) => ({ kind: "favour", favour: "gift", to: "maker", by }) as const;
    const given = { given: "gift", from: "doubter", to: "maker" };
    expect(hangsOn(scenarioWith(favours), gift("second"))).toEqual([given, given]);
    expect(hangsOn(scenarioWith(favours), gift(null))).toEqual([]);
  });

  it("reckons that it will owe it as surely as it trusts whoever has to give first", () => {
    const { own, ...view } = atTable(scenarioWith(favours)).view("maker");
    const mine = {
      ...promised("maker", { ...grace, by: "second" }),
      if: { given: "gift", from: "doubter", to: "maker" },
    };
    const theirs = promised("doubter", { kind: "favour", favour: "gift", to: "maker", by: "second" });
    const worth = (trust: number, deal: readonly Promised[]) => {
      const mind = own && mindOf({ ...view, own: { ...own, trust: { doubter: trust } } }, even, STANDARD);
      return mind ? worthOfDeal(mind, deal) - worthOfDeal(mind, [theirs]) : Number.NaN;
    };
    const unhedged = [promised("maker", { ...grace, by: "second" }), theirs];
    expect(worth(100, [mine, theirs])).toBeCloseTo(worth(100, unhedged), 9);
    expect(worth(0, [mine, theirs])).toBeGreaterThan(worth(0, unhedged));
  });

  it("by its word alone, if it has no capital for an escrow", () => {
    expect(safer(0).map(([mine]) => mine?.escrow)).toEqual([false]);
  });
});

describe("Where no two have anything for each other", () => {
  it("a bot proposes a trade of three: it gives the second, the second the third, the third gives it", () => {
    const ring = {
      ab: favour("maker", "doubter", { giver: -1, receiver: 5 }),
      bc: favour("doubter", "third", { giver: -1, receiver: 5 }),
      ca: favour("third", "maker", { giver: -1, receiver: 6 }),
    };
    const flat = bareScenario(
      {
        hall: {
          members: ["maker", "doubter"],
          walkAway: { maker: 0, doubter: 0 },
          values: { maker: { x: [0, 0] }, doubter: { x: [0, 0] } },
        },
      },
      { seats: ["maker", "doubter", "third"], favours: ring },
    );
    const t = atTable(flat);
    const offer = offerOf(t, "maker");
    expect(offer?.with).toHaveLength(2);
    expect(offer?.undertakings.map(({ pledge }) => pledge.kind === "favour" && pledge.favour)).toEqual([
      "ab",
      "bc",
      "ca",
    ]);
    t.submit(offer ?? { kind: "setReady", ready: true }, { person: null, seat: "maker", role: "bot" });
    for (const seat of ["doubter", "third"]) {
      const reply = answer(t, seat);
      expect(reply).toMatchObject({ kind: "acceptDeal" });
      if (reply) t.submit(reply, { person: null, seat, role: "bot" });
    }
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept", "kept", "kept"]);
  });
});

describe("Where two want something of each other at different tables", () => {
  it("a bot offers its silence at one for the other's at another", () => {
    const table = (values: Readonly<Record<SeatId, readonly number[]>>, issue: string) => ({
      members: ["maker", "doubter"],
      walkAway: { maker: -9, doubter: -9 },
      values: mapValues(values, (points) => ({ [issue]: points })),
    });
    const round = { place: "Here", date: "Today", meets: { hall: {}, port: {} } };
    const t = atTable(
      bareScenario(
        {
          hall: table({ maker: [0, 20, 40], doubter: [0, -1, -2] }, "wage"),
          port: table({ maker: [0, -1, -2], doubter: [0, 20, 40] }, "toll"),
        },
        { seats: ["maker", "doubter"], rounds: { first: { title: "First", ...round } } },
      ),
    );
    t.seat("doubter").asksFor({ toll: "o2" });
    t.seat("maker").asksFor({ wage: "o2", toll: "o0" });
    const { own, ...view } = t.view("maker");
    const trusting = own && { ...view, own: { ...own, trust: { ...own.trust, doubter: 95 } } };
    const offer = trusting && decide(trusting, even);
    const promises =
      offer?.kind === "offerDeal" &&
      offer.undertakings.map(({ seat, pledge }) =>
        pledge.kind === "stance" ? [seat, pledge.promise, ...Object.keys(pledge.on)] : [seat, pledge.kind],
      );
    expect(promises).toEqual([
      ["maker", "keep", "toll"],
      ["doubter", "keep", "wage"],
    ]);
  });
});

describe("A bot that owes a favour since the Council", () => {
  it("gives it in the Aftermath", () => {
    const t = atTable(scenarioWith({ grace: favour("maker", "doubter", { giver: -1, receiver: 5 }) }));
    t.seat("maker").offers(
      {
        maker: {
          pledge: { kind: "favour", favour: "grace", to: "doubter", by: "first" },
          if: { issue: "wage", atLeast: "o1" },
          escrow: false,
        },
      },
      ["doubter"],
    );
    t.seat("doubter").accepts();
    t.seat("maker").tables({ wage: "o1" });
    t.seat("doubter").seconds("maker");
    t.goTo("aftermath");
    expect(next(t, "maker")).toEqual({ kind: "giveFavour", favour: "grace", to: "doubter" });
  });
});
