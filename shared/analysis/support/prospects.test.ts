import { describe, expect, it } from "vitest";
import type { DecisionRule } from "../../model/decisionRule.ts";
import type { Package } from "../../model/ids.ts";
import type { Leaning, Prospects } from "../../model/leaning.ts";
import { assembly } from "../../testing/assembly.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { prospectsOf } from "./prospects.ts";

/** What North can expect of a package that it would move at the pact. */
function prospects(t: TestTable, changes: Package, motion: string | null = null): Prospects {
  const found = prospectsOf(t.view("north"), { table: "pact", changes, backers: ["north"], motion });
  if (!found) throw new Error("no such table");
  return found;
}

function leaning(t: TestTable, party: string, changes: Package): Leaning {
  const found = prospects(t, changes).leanings.find((one) => one.party === party);
  if (!found) throw new Error(`${party} is no member`);
  return found;
}
const says = (t: TestTable, seat: string, id: "canLiveWith" | "cannotAccept" | "askFor", option: string) => {
  const phrase = { id, issue: "roads", option };
  const done = t.submit(
    { kind: "say", channel: "plenary", words: null, phrase, quote: null },
    { person: null, seat, role: "bot" },
  );
  if (!done.ok) throw new Error(done.refusal.code);
};

/** The motion of North on roads, seconded by East, is put; South breaks it. */
function brokenBySouth(t: TestTable, changes: Package, counter?: Package): TestTable {
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  t.goTo("silence");
  t.seat("south").breaks("cost", ...(counter ? [{ counter }] : []));
  return t.goTo("talks", "two");
}

describe("Whom a package may win or lose, from what members said in public", () => {
  it("is unclear of whoever has said nothing, and says about which clause", () => {
    expect(leaning(atTable(assembly()), "south", { roads: "some" })).toEqual({
      party: "south",
      lean: "unclear",
      grounds: [{ kind: "quiet", issue: "roads" }],
    });
  });

  it("is likely for of whoever asks for these words, and against of whoever asks for what stands", () => {
    const t = atTable(assembly());
    t.seat("east").asksFor({ roads: "some" });
    t.seat("south").asksFor({ roads: "none" });
    expect(leaning(t, "east", { roads: "some" })).toMatchObject({
      lean: "for",
      grounds: [{ kind: "asks", how: "position", option: "some" }],
    });
    expect(leaning(t, "south", { roads: "some" })).toMatchObject({
      lean: "against",
      grounds: [{ kind: "asksOther", option: "none", nearer: false }],
    });
  });

  it("is unclear of whoever asks for more than the step towards it that is proposed", () => {
    const t = atTable(assembly());
    t.seat("east").asksFor({ roads: "many" });
    expect(leaning(t, "east", { roads: "some" })).toMatchObject({
      lean: "unclear",
      grounds: [{ kind: "asksOther", option: "many", nearer: true }],
    });
  });

  it("takes a motion that a member moved or seconded for what it asks for, unless its position says otherwise", () => {
    const t = atTable(assembly());
    t.seat("south").tables({ grain: "much" });
    t.seat("east").seconds("south");
    expect(leaning(t, "south", { grain: "much" }).grounds).toMatchObject([{ kind: "asks", how: "moved" }]);
    expect(leaning(t, "east", { grain: "much" }).grounds).toMatchObject([{ kind: "asks", how: "seconded" }]);
    t.seat("east").asksFor({ grain: "none" });
    expect(leaning(t, "east", { grain: "much" }).lean).toBe("against");
  });

  it("is against of whoever broke silence on these words, with the reason that it gave", () => {
    const t = brokenBySouth(atTable(assembly()), { roads: "many" });
    expect(leaning(t, "south", { roads: "many" })).toMatchObject({
      lean: "against",
      grounds: [{ kind: "broke", reason: "cost", round: "one" }],
    });
  });

  it("does not take a break for one of a clause that the breaker may not have meant", () => {
    const both = { roads: "some", ships: "fleet" };
    const unsaid = brokenBySouth(atTable(assembly()), both);
    expect(leaning(unsaid, "south", { ships: "fleet" }).lean).toBe("unclear");
    const named = brokenBySouth(atTable(assembly()), both, { roads: "none" });
    // Its counter-text is a motion of its own: it asks for other words.
    expect(leaning(named, "south", { roads: "some" })).toMatchObject({
      lean: "against",
      grounds: [{ kind: "broke" }, { kind: "asksOther", how: "moved", option: "none" }],
    });
    expect(leaning(named, "south", { ships: "fleet" }).lean).toBe("unclear");
  });

  it("is for of whoever kept silence when the words were put, with its footnote", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("silence");
    t.seat("south").breaks();
    t.seat("east").keepsSilence();
    t.goTo("talks", "two");
    expect(leaning(t, "east", { roads: "some" })).toMatchObject({ lean: "for" });
    expect(leaning(t, "east", { roads: "some" }).grounds).toContainEqual({
      ...{ kind: "kept", reserved: false, issue: "roads", option: "some", round: "one" },
    });
  });

  it("hears in plenary what a member can live with and what it can't accept; the later word holds", () => {
    const t = atTable(assembly());
    says(t, "south", "cannotAccept", "some");
    expect(leaning(t, "south", { roads: "some" })).toMatchObject({
      lean: "against",
      grounds: [{ kind: "cannotAccept" }],
    });
    says(t, "south", "canLiveWith", "some");
    expect(leaning(t, "south", { roads: "some" })).toMatchObject({
      lean: "for",
      grounds: [{ kind: "canLiveWith" }],
    });
  });

  it("lets a later word in plenary stand above an earlier break", () => {
    const t = brokenBySouth(atTable(assembly()), { roads: "some" });
    says(t, "south", "canLiveWith", "some");
    expect(leaning(t, "south", { roads: "some" }).lean).toBe("for");
  });

  it("is unclear of whoever wins one clause and loses another, and against if it can't accept one", () => {
    const t = atTable(assembly());
    t.seat("south").asksFor({ roads: "none", grain: "little" });
    expect(leaning(t, "south", { roads: "some", grain: "little" }).lean).toBe("unclear");
    says(t, "south", "cannotAccept", "some");
    expect(leaning(t, "south", { roads: "some", grain: "little" }).lean).toBe("against");
  });

  it("holds an automaton to its public rule", () => {
    const t = atTable(assembly());
    expect(leaning(t, "choir", { roads: "some" })).toMatchObject({
      lean: "for",
      grounds: [{ kind: "rule", objects: false }],
    });
    expect(leaning(t, "choir", { bells: "loud" })).toMatchObject({
      lean: "against",
      grounds: [{ kind: "rule", objects: true }],
    });
  });

  it("believes who announced that it will break the motion, and who moved or seconded it", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("agenda");
    t.seat("south").announces("north", "cost");
    const motion = { table: "pact", changes: { roads: "some" }, motion: "pact.one.north" };
    const found = prospectsOf(t.view("west"), { ...motion, backers: ["north", "east"] });
    expect(found?.leanings).toMatchObject([
      { party: "north", lean: "for", grounds: [{ kind: "backs" }] },
      { party: "south", lean: "against", grounds: [{ kind: "announced", reason: "cost" }] },
      { party: "east", lean: "for", grounds: [{ kind: "backs" }] },
      { party: "choir", lean: "for" },
    ]);
  });

  it("tells outsiders nothing of motions that are known in the room alone", () => {
    const t = atTable(assembly());
    t.seat("south").tables({ grain: "much" });
    const seen = prospectsOf(t.view(null), {
      ...{ table: "pact", changes: { grain: "much" }, backers: [], motion: null },
    });
    expect(seen?.leanings.find(({ party }) => party === "south")?.grounds).toEqual([
      { kind: "quiet", issue: "grain" },
    ]);
  });
});

/** Four members of a council that decides by this rule; beta is for a border, gamma against, delta silent. */
function councilBy(rule: DecisionRule): Prospects {
  const members = ["alpha", "beta", "gamma", "delta"];
  const none = Object.fromEntries(members.map((member) => [member, 0]));
  const values = Object.fromEntries(members.map((member) => [member, { border: [0, 1] }]));
  const scenario = bareScenario(
    { council: { members, walkAway: none, values } },
    {
      seats: members,
      rounds: { first: { title: "First", place: "Here", date: "Today", meets: { council: {} } } },
    },
  );
  const { council } = scenario.tables;
  if (!council) throw new Error("no council");
  const t = atTable({ ...scenario, tables: { council: { ...council, rule } } });
  t.seat("beta").asksFor({ border: "o1" });
  t.seat("gamma").asksFor({ border: "o0" });
  const proposal = { table: "council", changes: { border: "o1" }, backers: ["alpha"], motion: null };
  const found = prospectsOf(t.view("alpha"), proposal);
  if (!found) throw new Error("no such table");
  return found;
}

describe("What the rule needs, and how much of it is in sight", () => {
  it("under consensus one who is likely to break lets it fall", () => {
    const t = atTable(assembly());
    t.seat("south").asksFor({ roads: "none" });
    expect(prospects(t, { roads: "some" })).toMatchObject({
      outcome: "falls",
      inSight: { vetoes: ["south"], against: ["south"], abstaining: ["east"] },
    });
  });

  it("under consensus it hangs on those who have said nothing, and carries when all have said yes", () => {
    const t = atTable(assembly());
    t.seat("south").asksFor({ roads: "some" });
    expect(prospects(t, { roads: "some" }).outcome).toBe("hangs");
    t.seat("east").asksFor({ roads: "some" });
    expect(prospects(t, { roads: "some" }).outcome).toBe("carries");
  });

  it("a quota counts members, and carries as soon as there are enough of them", () => {
    expect(councilBy({ quota: 2 })).toMatchObject({
      outcome: "carries",
      inSight: { members: { have: 2, needed: 2 } },
    });
    expect(councilBy({ quota: 3 }).outcome).toBe("hangs");
    expect(councilBy({ quota: 4 }).outcome).toBe("falls");
  });

  it("weights count votes", () => {
    const weighted = { weights: { alpha: 1, beta: 1, gamma: 5, delta: 4 }, quota: 6 };
    expect(councilBy({ weighted })).toMatchObject({
      outcome: "hangs",
      inSight: { weight: { have: 2, needed: 6 } },
    });
  });

  it("a named veto stops it, whoever else is for it", () => {
    expect(councilBy({ quota: 2, veto: ["gamma"] })).toMatchObject({
      outcome: "falls",
      inSight: { vetoes: ["gamma"] },
    });
    expect(councilBy({ quota: 2, veto: ["delta"] }).outcome).toBe("hangs");
  });

  it("names whom to ask to second: seats that are likely for it, never the mover or an automaton", () => {
    const t = atTable(assembly());
    t.seat("east").asksFor({ roads: "some" });
    expect(prospects(t, { roads: "some" }).likelySeconders).toEqual(["east"]);
  });
});
