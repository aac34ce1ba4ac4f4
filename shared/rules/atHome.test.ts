import { describe, expect, it } from "vitest";
import { type HomeStanding, homeStandings } from "../effects/atHome.ts";
import type { AtHome } from "../model/home.ts";
import type { ScenarioSource } from "../model/scenario.ts";
import { assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

type Matters = NonNullable<ScenarioSource["home"]>;

const matter = (concerns: AtHome["concerns"], needs: AtHome["needs"]): Matters[string] => ({
  seat: "north",
  title: "The moot of the North",
  text: "It votes in the autumn.",
  concerns,
  needs,
  source: { author: "Made for tests alone." },
});
const calm = { track: "cohesion", atLeast: 50 };
const stormy = { track: "cohesion", atLeast: 99 };
const oneMatter = (concerns: AtHome["concerns"], needs: AtHome["needs"]) =>
  assembly({ home: { moot: matter(concerns, needs) } });

/** South and East carry much grain through the first Council. */
function muchGrain(t: TestTable): TestTable {
  t.seat("south").tables({ grain: "much" });
  t.seat("east").seconds("south");
  return t.goTo("debrief");
}
const settled = (scenario: Parameters<typeof atTable>[0]): TestTable => {
  const t = atTable(scenario);
  t.seat("north").tables({ roads: "some" });
  t.seat("east").seconds("north");
  return t.goTo("talks", "two");
};
const standing = (t: TestTable, seat: string | null): HomeStanding =>
  homeStandings(t.view(seat))[0] ?? expect.unreachable("nothing stands at home");

describe("What a wording needs at home", () => {
  const roads = { issue: "roads", atLeast: "some" };

  it("with consent it counts as it is written", () => {
    const t = settled(oneMatter(roads, calm)).goTo("debrief");
    expect(t.state.home).toEqual({ moot: true });
    expect(t.result("north").tables.pact?.value).toBe(4);
    expect(t.state.results?.ending).toBe("roads");
  });

  it("without consent it counts as its first option: in values, objectives and the ending", () => {
    const t = settled(oneMatter(roads, stormy)).goTo("debrief");
    expect(t.state.home).toEqual({ moot: false });
    expect(t.result("north").tables.pact?.value).toBe(0);
    expect(t.result("south").tables.pact?.value).toBe(0);
    expect(t.result("north").objectives).toContainEqual({ objective: "roadsBuilt", met: false });
    expect(t.state.results?.ending).toBe("pact");
    // What was agreed stays written.
    expect(t.text("pact")).toEqual({ roads: "some" });
  });

  it("or as another lower one, if the scenario says so", () => {
    const scenario = oneMatter({ issue: "grain", atLeast: "much", otherwise: "little" }, stormy);
    const t = muchGrain(atTable(scenario));
    expect(t.text("pact").grain).toBe("much");
    expect(t.result("south").tables.pact?.value).toBe(4);
  });

  it("below what needs it nobody asks for consent", () => {
    const t = settled(oneMatter({ issue: "roads", atLeast: "many" }, stormy)).goTo("debrief");
    expect(t.state.home).toEqual({});
    expect(t.result("north").tables.pact?.value).toBe(4);
  });

  it("what hangs on it under the table's limits counts as its first option too", () => {
    const t = settled(oneMatter(roads, stormy));
    t.seat("north").tables({ keys: "shared" });
    t.seat("east").seconds("north");
    t.goTo("debrief");
    expect(t.text("pact")).toEqual({ roads: "some", keys: "shared" });
    expect(t.result("east").tables.pact?.value).toBe(0);
  });

  it("of several refusals the lowest counts", () => {
    const both = {
      moot: matter({ issue: "grain", atLeast: "much", otherwise: "little" }, stormy),
      court: matter({ issue: "grain", atLeast: "little" }, stormy),
    };
    const t = muchGrain(atTable(assembly({ home: both })));
    expect(t.state.home).toEqual({ moot: false, court: false });
    expect(t.result("south").tables.pact?.value).toBe(0);
  });
});

describe("What a favour needs at home", () => {
  it("without consent it is worth nothing to anybody, though it was given", () => {
    const points = (needs: AtHome["needs"]) => {
      const t = atTable(oneMatter({ favour: "horses" }, needs));
      t.seat("north").gives("horses", "south");
      t.goTo("debrief");
      return [t.result("north").favours, t.result("south").favours, t.track("cohesion")];
    };
    const [with_, without] = [points(calm), points(stormy)];
    expect(with_.slice(0, 2)).toEqual([-2, 6]);
    expect(without.slice(0, 2)).toEqual([0, 0]);
    // What it did to the world, it has done.
    expect(without[2]).toBe(with_[2]);
  });
});

describe("What a card needs at home", () => {
  const lasting = { card: "hymn", otherwise: [{ track: "cohesion", to: 20 }] } as const;
  const played = (needs: AtHome["needs"], play = true) => {
    const t = atTable(oneMatter({ ...lasting, otherwise: [...lasting.otherwise] }, needs)).goTo("decisions");
    if (play) t.seat("north").plays("hymn");
    return t.goTo("debrief");
  };

  it("without consent the scenario says what is left of it", () => {
    expect(played(stormy).track("cohesion")).toBe(20);
    expect(played(calm).track("cohesion")).toBeGreaterThan(40);
  });

  it("a card that nobody played needs nothing", () => {
    const t = played(stormy, false);
    expect(t.state.home).toEqual({});
    expect(t.track("cohesion")).toBeGreaterThan(20);
  });
});

describe("Consent at home", () => {
  it("is judged once, of all matters by the same world, after the tables have ended and before the results", () => {
    const home = {
      first: matter({ card: "hymn", otherwise: [{ track: "cohesion", to: 0 }] }, stormy),
      second: matter({ issue: "roads", atLeast: "some" }, calm),
    };
    const t = settled(assembly({ home })).goTo("decisions");
    t.seat("north").plays("hymn");
    t.goTo("debrief");
    // The first refusal brings cohesion down to nothing, and yet the second was granted.
    expect(t.state.home).toEqual({ first: false, second: true });
    const kinds = t.events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "homeJudged")).toHaveLength(1);
    expect(kinds.lastIndexOf("tableConcluded")).toBeLessThan(kinds.indexOf("homeJudged"));
    expect(kinds.indexOf("homeJudged")).toBeLessThan(kinds.indexOf("matchEnded"));
    t.checkReplay();
  });

  it("is shown to everybody all along: what it needs, whether that holds, whether anything asks for it yet", () => {
    const t = atTable(oneMatter({ issue: "roads", atLeast: "some" }, calm));
    expect(standing(t, "isle")).toMatchObject({ concerned: false, consent: true, judged: false });
    const later = settled(oneMatter({ issue: "roads", atLeast: "some" }, stormy));
    for (const viewer of [null, "isle", "north"])
      expect(standing(later, viewer)).toMatchObject({ concerned: true, consent: false, judged: false });
    expect(standing(later.goTo("over"), null)).toMatchObject({
      concerned: true,
      consent: false,
      judged: true,
    });
  });

  it("what hangs on a favour between others is not known until the favour is", () => {
    const needs = { given: "ribbon", from: "east", to: "west" };
    const t = atTable(oneMatter({ issue: "roads", atLeast: "some" }, needs));
    t.seat("east").gives("ribbon", "west");
    expect(standing(t, "west").consent).toBe(true);
    expect(standing(t, "south").consent).toBeNull();
    expect(standing(t.goTo("aftermath"), "south").consent).toBe(true);
  });
});
