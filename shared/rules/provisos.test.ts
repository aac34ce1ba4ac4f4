import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import {
  effort,
  given,
  horses,
  pactAdopted,
  provided,
  roadsAtLeast,
  stance,
  unbounded,
  underSilence,
  word,
} from "../testing/promises.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** North owes South horses by the end of round two, if there are roads. */
function horsesForRoads() {
  const t = atTable(assembly());
  t.seat("north").offers({ north: provided(horses("two"), roadsAtLeast("some")) }, ["south"]);
  t.seat("south").accepts();
  return t;
}

describe("A promise can hang on a text, on a wording, on a favour", () => {
  it("it is not carried out before: a favour on a condition is given by its giver, in time", () => {
    const t = horsesForRoads();
    expect(t.state.favours).toEqual([]);
    underSilence(t).goTo("talks", "two").seat("north").gives("horses", "south");
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept"]);
  });

  it("each is owed once what it hangs on holds, and not before", () => {
    const ribbon = (t: TestTable) => t.seat("east").gives("ribbon", "west");
    const cases = [
      { hangs: roadsAtLeast("some"), comes: underSilence },
      { hangs: given("ribbon"), comes: ribbon },
      { hangs: pactAdopted, comes: (t: TestTable) => t.goTo("reading") },
    ] as const;
    for (const { hangs, comes } of cases)
      for (const holds of [true, false]) {
        const t = atTable(assembly());
        t.seat("north").offers({ north: provided(horses("three"), hangs) }, ["south"]);
        t.seat("south").accepts();
        if (holds) comes(t);
        if (!holds && hangs === pactAdopted) {
          t.goTo("reading")
            .seat("south")
            .breaks("cost", { counter: { grain: "much" } });
          t.goTo("reopening").seat("north").answers("south", false);
          t.goTo("reading").seat("south").breaks("cost");
        }
        expect([hangs, t.goTo("debrief").outcomes()]).toEqual([hangs, [holds ? "broken" : "lapsed"]]);
      }
  });

  it("not met when due, it lapses, and nothing follows", () => {
    const t = horsesForRoads().goTo("aftermath", "two");
    expect(t.outcomes()).toEqual(["lapsed"]);
    expect(t.own("north").penalty).toBe(0);
    expect(t.trust("south", "north")).toBe(50);
  });

  it("met and not honoured, it is broken", () => {
    const t = underSilence(horsesForRoads()).goTo("talks", "three");
    expect(t.outcomes()).toEqual(["broken"]);
  });

  it("what was given before it was owed is given", () => {
    const t = horsesForRoads();
    t.seat("north").gives("horses", "south");
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept"]);
  });

  it("it lapses as soon as what it hangs on can't come true any more", () => {
    const t = atTable(assembly()).goTo("talks", "two");
    const toll = { issue: "toll", atLeast: "fair" };
    t.seat("north").offers({ north: provided(horses("three", "isle"), toll) }, ["isle"]);
    t.seat("isle").accepts();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });
});

describe("What came true only in the Council can still be given in the Aftermath", () => {
  function owedSinceTheCouncil() {
    const t = atTable(assembly());
    t.seat("north").offers({ north: provided(horses(null), roadsAtLeast("some")) }, ["south"]);
    t.seat("south").accepts();
    return underSilence(t).goTo("aftermath");
  }

  it("given then, it is kept, and known when the Aftermath ends", () => {
    const t = owedSinceTheCouncil();
    expect(t.outcomes()).toEqual(["open"]);
    t.seat("north").gives("horses", "south");
    expect(t.view("east").public.favours).toEqual([]);
    t.goTo("talks", "two");
    expect(t.outcomes()).toEqual(["kept"]);
    expect(t.view("east").public.favours).toHaveLength(1);
    expect(t.track("cohesion")).toBe(63);
  });

  it("not given then either, it is broken", () => {
    const t = owedSinceTheCouncil().goTo("talks", "two");
    expect(t.outcomes()).toEqual(["broken"]);
    expect(t.own("north").penalty).toBe(5);
  });

  it("nothing else can be given then", () => {
    const t = owedSinceTheCouncil();
    t.seat("north").cannot("wrongPhase").gives("horses", "west");
    t.seat("east").cannot("wrongPhase").gives("ribbon", "west");
  });

  it("nor what nobody owes yet, or what is due later", () => {
    const t = horsesForRoads().goTo("aftermath");
    t.seat("north").cannot("wrongPhase").gives("horses", "south");
    const later = underSilence(horsesForRoads()).goTo("aftermath");
    later.seat("north").cannot("wrongPhase").gives("horses", "south");
  });
});

describe("A promise about silence on a condition", () => {
  const onceThereAreRoads = () => {
    const t = atTable(assembly());
    const keep = stance("keep", { grain: unbounded }, { until: "two" });
    t.seat("south").offers({ south: provided(keep, roadsAtLeast("some")) }, ["isle"]);
    t.seat("isle").accepts();
    return t;
  };

  it("is not put to the test before the condition holds", () => {
    const t = underSilence(onceThereAreRoads(), { grain: "much" });
    t.seat("south").breaks();
    expect(t.goTo("aftermath").outcomes()).toEqual(["open"]);
    expect(t.goTo("aftermath", "two").outcomes()).toEqual(["lapsed"]);
  });

  it("binds from then on", () => {
    const t = underSilence(onceThereAreRoads()).goTo("talks", "two");
    underSilence(t, { grain: "much" }).seat("south").breaks();
    expect(t.goTo("aftermath").outcomes()).toEqual(["broken"]);
  });

  it("a contradiction is refused on any condition: both could come to be owed", () => {
    const t = onceThereAreRoads();
    t.seat("south")
      .cannot("contradictoryPromise")
      .offers({ south: provided(stance("break", { grain: unbounded }), pactAdopted) }, ["north"]);
  });
});

describe("A favour that something hangs on counts when every party knows of it", () => {
  const keepFor = (others: readonly string[]) => {
    const t = atTable(assembly());
    t.seat("south").offers(
      { south: provided(stance("keep", { roads: unbounded }), given("horses")) },
      others,
    );
    for (const other of others) t.seat(other).accepts();
    t.seat("north").gives("horses", "south");
    underSilence(t).seat("south").breaks();
    return t.goTo("aftermath");
  };

  it("at once, if it passed between the two", () => {
    expect(keepFor(["north"]).outcomes()).toEqual(["broken"]);
  });

  it("from the Aftermath on, if a third is a party: that a promise was tested would tell it of the favour", () => {
    expect(keepFor(["north", "isle"]).outcomes()).toEqual(["lapsed"]);
  });
});

describe("Other promises on a condition", () => {
  it("a card held back in the last Decisions is broken only if it was owed by then", () => {
    for (const [before, outcome] of [
      [true, "broken"],
      [false, "lapsed"],
    ] as const) {
      const t = atTable(assembly());
      const play = { kind: "card", promise: "play", card: "dirge", until: "two" } as const;
      t.seat("south").offers({ south: provided(play, roadsAtLeast("some")) }, ["isle"]);
      t.seat("isle").accepts();
      if (before) underSilence(t);
      t.goTo("talks", "two");
      if (!before) underSilence(t);
      expect(t.goTo("aftermath").outcomes()).toEqual([outcome]);
    }
  });

  it("capital passes in the Aftermath in which the condition holds", () => {
    const t = atTable(assembly());
    t.seat("north").offers(
      { north: provided({ kind: "capital", to: "south", by: "two" }, roadsAtLeast("some")) },
      ["south"],
    );
    t.seat("south").accepts();
    expect(t.capitalOf("north")).toBe(10);
    underSilence(t).goTo("aftermath");
    expect(t.outcomes()).toEqual(["kept"]);
    expect(t.capitalOf("south")).toBe(12);
  });

  it("a dated payment passes in the Aftermath of its round; who can't pay has broken its word", () => {
    for (const [capital, outcome] of [
      [10, "kept"],
      [2, "broken"],
    ] as const) {
      const t = atTable(assembly({ rules: { capital: { start: capital, income: 0 } } }));
      t.seat("north").offers({ north: { kind: "capital", to: "south", by: "two" } }, ["south"]);
      t.seat("south").accepts();
      expect(t.goTo("aftermath").outcomes()).toEqual(["open"]);
      expect(t.goTo("aftermath", "two").outcomes()).toEqual([outcome]);
    }
  });

  it("a word is judged only if its condition came true", () => {
    for (const [met, step] of [
      [true, "verdicts"],
      [false, "debrief"],
    ] as const) {
      const t = atTable(assembly());
      t.seat("south").offers({ south: provided(word, roadsAtLeast("some")) }, ["north"]);
      t.seat("north").accepts();
      if (met) underSilence(t);
      t.goTo("aftermath", "three").timeUp();
      expect(t.step).toBe(step);
    }
  });

  it("an effort is not chosen with hindsight: a condition that came true in the same Council doesn't bind yet", () => {
    const t = atTable(assembly());
    t.seat("west").offers({ west: provided(effort(0, "two"), roadsAtLeast("some")) }, ["isle"]);
    t.seat("isle").accepts();
    underSilence(t).goTo("aftermath");
    expect(t.outcomes()).toEqual(["open"]);
    expect(t.goTo("aftermath", "two").outcomes()).toEqual(["broken"]);
  });
});

describe("What a promise can't hang on", () => {
  it("nothing that doesn't exist, and not the favour itself", () => {
    const t = atTable(assembly());
    const north = t.seat("north");
    const on = (proviso: Parameters<typeof provided>[1]) => ({ north: provided(horses("two"), proviso) });
    north.cannot("noSuchTable").offers(on({ adopted: "moon" }), ["south"]);
    north.cannot("noSuchIssue").offers(on({ issue: "moon", atLeast: "some" }), ["south"]);
    north.cannot("noSuchOption").offers(on({ issue: "roads", atLeast: "moon" }), ["south"]);
    north.cannot("noSuchFavour").offers(on(given("moon")), ["south"]);
    north.cannot("notYourFavour").offers(on({ given: "ribbon", from: "west", to: null }), ["south"]);
    north.cannot("favourNotFor").offers(on({ given: "ribbon", from: null, to: "isle" }), ["south"]);
    north.cannot("circularPromise").offers(on(given("horses")), ["south"]);
    north.offers(on({ given: "horses", from: null, to: "west" }), ["south"]);
  });
});
