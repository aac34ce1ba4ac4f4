import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

/** A motion of North on roads, seconded by East, under silence. */
function silence(
  changes: Readonly<Record<string, string>> = { roads: "some" },
  t = atTable(assembly()),
): TestTable {
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  return t.goTo("silence");
}

describe("Breaking silence", () => {
  it("the motion falls for this meeting, and the text stays", () => {
    const t = silence();
    t.seat("south").breaks("cost");
    t.timeUp();
    expect(t.motionOf("north")).toBe("broken");
    expect(t.text("pact")).toEqual({});
  });

  it("costs 5 capital alone, and 3 of cohesion", () => {
    const t = silence();
    t.seat("south").breaks();
    t.timeUp();
    expect(t.capitalOf("south")).toBe(5);
    expect(t.track("cohesion")).toBe(57);
  });

  it("costs 3 each in company, and 2 of cohesion each", () => {
    const members = [...(ASSEMBLY_PARTS.tables.pact?.members ?? []), "isle"];
    const pact = { ...ASSEMBLY_PARTS.tables.pact, members } as (typeof ASSEMBLY_PARTS.tables)[string];
    const t = silence({ roads: "some" }, atTable(assembly({ tables: { ...ASSEMBLY_PARTS.tables, pact } })));
    t.seat("south").breaks();
    t.seat("isle").breaks("haste");
    t.timeUp();
    expect([t.capitalOf("south"), t.capitalOf("isle")]).toEqual([7, 7]);
    expect(t.track("cohesion")).toBe(56);
    expect(t.state.breaks.some(({ alone }) => alone)).toBe(false);
  });

  it("automata are no company: who breaks beside one still breaks alone", () => {
    const t = silence({ bells: "loud" });
    t.seat("south").breaks();
    t.timeUp();
    expect(t.capitalOf("south")).toBe(5);
    expect(t.track("cohesion")).toBe(60 - 3 - 3);
    expect(t.state.breaks).toEqual([
      { seat: "south", table: "pact", alone: true, reading: false, round: "one" },
    ]);
  });

  it("is never refused: capital stops at 0, and each missing point costs 1 of final score", () => {
    const t = atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, capital: { start: 2, income: 0 } } }));
    silence({ roads: "some" }, t);
    t.seat("south").breaks();
    t.timeUp();
    expect(t.capitalOf("south")).toBe(0);
    expect(t.own("south").shortfall).toBe(3);
    expect(t.goTo("debrief").result("south").penalty).toBe(3);
  });

  it("missing points cost at most 20 of final score", () => {
    const rules = { ...ASSEMBLY_PARTS.rules, capital: { start: 1 }, breaking: { alone: 50 } };
    const t = silence({ roads: "some" }, atTable(assembly({ rules })));
    t.seat("south").breaks();
    expect(t.timeUp().own("south").shortfall).toBe(20);
  });

  it("each breaker gives a reason from the scenario's list", () => {
    const t = silence();
    t.seat("south").cannot("noSuchReason").breaks("because");
  });

  it("a card makes it cheaper for this round, and for this round only", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("decisions").seat("south").plays("excuse");
    t.goTo("silence").seat("south").breaks();
    t.timeUp();
    expect(t.capitalOf("south")).toBe(10 - 3 - 3);
    expect(t.goTo("talks", "two").own("south").breakPrices).toEqual([]);
  });

  it("or dearer for everybody on one clause, for as long as a motion touches it", () => {
    const effects = [{ breakPrice: { issue: "roads" }, times: 2 }];
    const excuse = { ...ASSEMBLY_PARTS.cards?.excuse, effects } as NonNullable<
      typeof ASSEMBLY_PARTS.cards
    >[string];
    const breaking = (changes: Readonly<Record<string, string>>) => {
      const t = atTable(assembly({ cards: { ...ASSEMBLY_PARTS.cards, excuse } }));
      t.seat("north").tables(changes);
      t.seat("south").seconds("north");
      t.goTo("decisions").seat("south").plays("excuse");
      t.goTo("silence").seat("east").breaks();
      return t.timeUp().capitalOf("east");
    };
    expect(breaking({ roads: "some" })).toBe(10 - 2 * 5);
    expect(breaking({ bells: "one" })).toBe(10 - 5);
  });

  it("what an event of the Briefing does to the price holds in that round's Council", () => {
    const events = {
      unrest: {
        title: "Unrest",
        text: "As it says.",
        fixed: true,
        effects: [{ breakPrice: { seat: "south" }, times: 2 }],
        source: { author: "Made for tests alone." },
      },
    };
    const one = { ...ASSEMBLY_PARTS.rounds.one, event: "unrest" } as (typeof ASSEMBLY_PARTS.rounds)[string];
    const t = silence(
      { roads: "some" },
      atTable(assembly({ events, rounds: { ...ASSEMBLY_PARTS.rounds, one } })),
    );
    t.seat("south").breaks();
    expect(t.timeUp().capitalOf("south")).toBe(0);
  });
});

describe("Stances", () => {
  it("are unseen until all are revealed at once", () => {
    const t = silence();
    t.seat("south").breaks();
    expect(t.view("south").own?.stance?.kind).toBe("break");
    expect(t.view("east").own?.stance).toBeNull();
    expect(Object.values(t.view(null).public.tables.pact?.motions ?? {})[0]?.stances).toEqual({});
    t.timeUp();
    const stances = Object.values(t.view("isle").public.tables.pact?.motions ?? {})[0]?.stances;
    expect(Object.fromEntries(Object.entries(stances ?? {}).map(([id, { kind }]) => [id, kind]))).toEqual({
      north: "keep",
      south: "break",
      east: "keep",
      choir: "keep",
    });
  });

  it("can be taken back until the silence ends", () => {
    const t = silence();
    t.seat("south").breaks().takesBackStance();
    expect(t.timeUp().motionOf("north")).toBe("adopted");
  });

  it("whoever is absent is played by its standing instruction", () => {
    const t = silence({ roads: "some" });
    t.seat("south").instructs({ roads: "break" });
    expect(t.timeUp().motionOf("north")).toBe("broken");
  });

  it("an instruction speaks of the issues that it names, and silence is consent", () => {
    const t = silence({ roads: "some" });
    t.seat("south").instructs({ grain: "break" });
    expect(t.timeUp().motionOf("north")).toBe("adopted");
  });

  it("a silence ends when every member is ready", () => {
    expect(silence().everybodyReady().motionOf("north")).toBe("adopted");
  });

  it("trust: seconding +3, breaking another's motion −3, in the mover's eyes", () => {
    const t = silence();
    t.seat("south").breaks();
    t.timeUp();
    expect([t.trust("north", "east"), t.trust("north", "south"), t.trust("east", "north")]).toEqual([
      53, 47, 50,
    ]);
  });
});

describe("Automata", () => {
  it("break by their public rule alone: a clause worth too little to them", () => {
    expect(silence({ bells: "loud" }).timeUp().motionOf("north")).toBe("broken");
    expect(silence({ roads: "many" }).timeUp().motionOf("north")).toBe("adopted");
  });

  it("answer when the silence ends: until then there is nothing to be seen of it", () => {
    const t = silence({ roads: "many" });
    expect(t.table("pact").motions["pact.one.north"]?.stances).toEqual({});
    t.timeUp();
    expect(t.table("pact").motions["pact.one.north"]?.stances.choir?.kind).toBe("keep");
  });

  it("second the first motion that is worth enough to them", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ ships: "fleet" });
    expect(t.goTo("aftermath").motionOf("north")).toBe("adopted");
  });

  it("don't second while a track stands too low for it", () => {
    const tracks = { ...ASSEMBLY_PARTS.tracks, cohesion: { title: "Cohesion", start: 39 } };
    const t = atTable(assembly({ tracks }));
    t.seat("north").tables({ ships: "fleet" });
    expect(t.goTo("aftermath").motionOf("north")).toBe("untaken");
  });

  it("don't second what they would break", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ ships: "fleet", grain: "much", bells: "loud" });
    expect(t.goTo("aftermath").motionOf("north")).toBe("untaken");
  });
});

describe("Counter-texts", () => {
  it("a breaker's counter-text is tabled for the next meeting; no seconder is needed, and it costs nothing", () => {
    const t = silence();
    t.seat("south").breaks("cost", { counter: { roads: "some", grain: "much" } });
    t.timeUp();
    expect(t.motionOf("south")).toBe("tabled");
    expect(t.capitalOf("south")).toBe(5);
    t.goTo("aftermath", "two");
    expect(t.text("pact")).toEqual({ roads: "some", grain: "much" });
  });

  it("goes before motions that are merely seconded, and leaves its breaker free to move", () => {
    const t = silence();
    t.seat("south").breaks("cost", { counter: { grain: "much" } });
    t.goTo("talks", "two");
    t.seat("south").tables({ bells: "one" });
    t.seat("north").seconds("south");
    expect(t.goTo("agenda", "two").table("pact").agenda).toEqual([
      "pact.two.south.counter",
      "pact.two.south",
    ]);
  });

  it("whoever breaks two motions of a meeting has two counter-texts at the next", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("west").tables({ bells: "one" });
    t.seat("east").seconds("north").seconds("west");
    t.seat("north").seconds("west");
    t.goTo("silence")
      .seat("south")
      .breaks("cost", { counter: { grain: "much" } });
    t.timeUp()
      .seat("south")
      .breaks("cost", { counter: { grain: "little" } });
    t.goTo("talks", "two");
    expect(Object.keys(t.table("pact").motions).filter((id) => id.includes("counter"))).toHaveLength(2);
  });

  it("after the last meeting there is none", () => {
    const t = atTable(assembly()).goTo("talks", "three");
    silence({ roads: "some" }, t);
    t.seat("south").breaks("cost", { counter: { grain: "much" } });
    t.timeUp();
    expect(t.motionOf("south")).toBeNull();
  });
});
