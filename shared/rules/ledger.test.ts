import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import {
  horses,
  provided,
  roadsAtLeast,
  stance,
  unbounded,
  underSilence,
  word,
} from "../testing/promises.ts";
import { atTable } from "../testing/table.ts";

describe("The ledger", () => {
  it("trust is a number for each pair, from 50 at first, and stays between 0 and 100", () => {
    const rules = { ...ASSEMBLY_PARTS.rules, trust: { kept: 70, brokenPromise: -70 } };
    const t = atTable(assembly({ rules }));
    const pairs = Object.values(t.state.seats).flatMap(({ trust }) => Object.values(trust));
    expect(pairs).toEqual(Array(5 * 4).fill(50));
    t.seat("north").offers({ north: horses("one") }, ["south"]);
    t.seat("south").accepts();
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }) }, ["east"]);
    t.seat("east").accepts();
    t.seat("north").gives("horses", "south");
    underSilence(t).seat("south").breaks();
    t.goTo("aftermath");
    expect([t.trust("south", "north"), t.trust("east", "south")]).toEqual([100, 0]);
  });

  it("a kept promise builds 5 of trust, once a pair and round, and scores nothing", () => {
    const t = atTable(assembly());
    t.seat("south").offers(
      { south: [stance("keep", { roads: unbounded }), stance("keep", { grain: unbounded })] },
      ["north"],
    );
    t.seat("north").accepts();
    underSilence(t);
    t.goTo("talks", "two");
    expect(t.outcomes()).toEqual(["kept", "lapsed"]);
    expect(t.trust("north", "south")).toBe(55);
    expect(t.own("south").penalty).toBe(0);
  });

  it("once a pair and round also if the second of them is kept only in the Aftermath", () => {
    const t = atTable(assembly());
    const roads = roadsAtLeast("some");
    t.seat("north").offers(
      { north: [provided(horses("one"), roads), stance("keep", { roads: unbounded })] },
      ["south"],
    );
    t.seat("south").accepts();
    underSilence(t).goTo("aftermath").seat("north").gives("horses", "south");
    t.goTo("talks", "two");
    expect([t.outcomes(), t.trust("south", "north")]).toEqual([["kept", "kept"], 55]);
  });

  it("a broken one costs 4 capital, 20 trust and 5 of score", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }) }, ["north"]);
    t.seat("north").accepts();
    underSilence(t).seat("south").breaks();
    t.goTo("aftermath");
    expect(t.outcomes()).toEqual(["broken"]);
    expect(t.capitalOf("south")).toBe(10 - 5 - 4);
    expect(t.trust("north", "south")).toBe(50 - 3 - 20);
    expect(t.own("south").penalty).toBe(5);
  });

  it("8 of score if it is judged in the last round", () => {
    const t = atTable(assembly()).goTo("talks", "three");
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }, { until: "three" }) }, ["isle"]);
    t.seat("isle").accepts();
    underSilence(t).seat("south").breaks();
    expect(t.goTo("aftermath").own("south").penalty).toBe(8);
  });

  it("no occasion arose: it lapses, and nothing follows", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("break", { roads: unbounded }) }, ["isle"]);
    t.seat("isle").accepts();
    t.goTo("aftermath");
    expect(t.outcomes()).toEqual(["lapsed"]);
    expect(t.trust("isle", "south")).toBe(50);
  });

  it("a promised break is kept by breaking, and broken by silence", () => {
    for (const [breaks, outcome] of [
      [true, "kept"],
      [false, "broken"],
    ] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: stance("break", { roads: unbounded }) }, ["isle"]);
      t.seat("isle").accepts();
      underSilence(t);
      if (breaks) t.seat("south").breaks();
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("a stance covers motions that change only the issues it names", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }) }, ["north"]);
    t.seat("north").accepts();
    underSilence(t, { roads: "some", bells: "one" }).seat("south").breaks();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("and a clause that a motion names without changing it sets nobody free", () => {
    const t = underSilence(atTable(assembly()), { bells: "one" }).goTo("talks", "two");
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }, { until: "two" }) }, ["north"]);
    t.seat("north").accepts();
    underSilence(t, { roads: "some", bells: "one" }).seat("south").breaks();
    expect(t.goTo("aftermath").outcomes()).toEqual(["broken"]);
  });

  it("within its bounds only", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: { atLeast: null, atMost: "some" } }) }, [
      "north",
    ]);
    t.seat("north").accepts();
    underSilence(t, { roads: "many" }).seat("south").breaks();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("a reading only if it says so", () => {
    for (const [readings, outcome] of [
      [true, "broken"],
      [false, "lapsed"],
    ] as const) {
      const t = atTable(assembly()).goTo("talks", "three");
      t.seat("south").offers({ south: stance("keep", { roads: unbounded }, { until: "three", readings }) }, [
        "north",
      ]);
      t.seat("north").accepts();
      t.goTo("reading")
        .seat("south")
        .breaks("cost", { counter: { roads: "some" } });
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("a promise until a later round stays open until then", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: stance("keep", { roads: unbounded }, { until: "two" }) }, ["north"]);
    t.seat("north").accepts();
    underSilence(t);
    expect(t.goTo("aftermath").outcomes()).toEqual(["open"]);
    expect(t.goTo("aftermath", "two").outcomes()).toEqual(["kept"]);
  });

  it("a card promised is kept by playing it, and broken by holding it back", () => {
    for (const [plays, outcome] of [
      [true, "kept"],
      [false, "broken"],
    ] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: { kind: "card", promise: "play", card: "dirge", until: "one" } }, [
        "isle",
      ]);
      t.seat("isle").accepts();
      t.goTo("decisions");
      if (plays) t.seat("south").plays("dirge");
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("a card that one promised to hold back is broken by playing it, and kept by holding it", () => {
    for (const [plays, outcome] of [
      [true, "broken"],
      [false, "kept"],
    ] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: { kind: "card", promise: "refrain", card: "dirge", until: "one" } }, [
        "isle",
      ]);
      t.seat("isle").accepts();
      t.goTo("decisions");
      if (plays) t.seat("south").plays("dirge");
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("a card that one never held lapses", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: { kind: "card", promise: "play", card: "hymn", until: "one" } }, [
      "isle",
    ]);
    t.seat("isle").accepts();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("words are judged by the other parties, at the end", () => {
    for (const verdict of ["kept", "broken"] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: word }, ["north"]);
      t.seat("north").accepts();
      t.goTo("verdicts").seat("south").cannot("noSuchUndertaking").judges(verdict);
      t.seat("north").judges(verdict);
      expect(t.goTo("debrief").outcomes()).toEqual([verdict]);
      expect(t.result("south").penalty).toBe(verdict === "broken" ? 8 : 0);
    }
  });

  it("words that nobody judges lapse; without words there are no verdicts to give", () => {
    const t = atTable(assembly());
    t.seat("south").offers({ south: word }, ["north"]);
    t.seat("north").accepts();
    expect(t.goTo("debrief").outcomes()).toEqual(["lapsed"]);
    expect(atTable(assembly()).goTo("aftermath", "three").timeUp().step).toBe("debrief");
  });

  it("a word of an offer that came to nothing is not judged", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: word }, ["south"]);
    t.seat("south").accepts();
    t.seat("north").offers({ north: word }, ["south"]);
    t.seat("south").declines();
    t.goTo("verdicts");
    const judge = (deal: string) =>
      t.submit(
        { kind: "judgeWord", deal, index: 0, verdict: "broken" },
        { person: null, seat: "south", role: "bot" },
      );
    expect(judge("north+south.2")).toMatchObject({ refusal: { code: "notJudgeable" } });
    expect(judge("north+south.1").ok).toBe(true);
  });
});
