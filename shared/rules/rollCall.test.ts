import { describe, expect, it } from "vitest";
import type { DecisionRule } from "../model/decisionRule.ts";
import type { Package } from "../model/ids.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

const [pact, trade] = [ASSEMBLY_PARTS.tables.pact, ASSEMBLY_PARTS.tables.trade];

/** The assembly, but the members of its pact are called: north, south, east, then the choir. */
function calling(rule: DecisionRule = "consensus"): TestTable {
  if (!pact || !trade) return expect.unreachable("the assembly has no pact");
  return atTable(assembly({ tables: { pact: { ...pact, rule, procedure: "rollCall" }, trade } }));
}

/** North's motion, seconded by east, is put: north is called. */
function called(rule: DecisionRule = { quota: 3 }, changes: Package = { roads: "some" }): TestTable {
  const t = calling(rule);
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  return t.goTo("rollCall");
}

const turn = (t: TestTable): string | null => (t.state.step.kind === "rollCall" ? t.state.step.turn : null);

const answers = (t: TestTable): Readonly<Record<string, string>> => {
  const motion = Object.values(t.view(null).public.tables.pact?.motions ?? {})[0];
  return Object.fromEntries(Object.entries(motion?.stances ?? {}).map(([party, { kind }]) => [party, kind]));
};

describe("A roll-call", () => {
  it("members are called one after the other, in the round's seat order; automata answer last, by their rule", () => {
    const t = called({ quota: 2 }, { bells: "loud" });
    expect(turn(t)).toBe("north");
    t.seat("north").votesFor();
    expect(turn(t)).toBe("south");
    t.seat("south").votesFor();
    expect(turn(t)).toBe("east");
    t.seat("east").votesFor();
    expect(turn(t)).toBeNull();
    expect(answers(t)).toEqual({ north: "keep", south: "keep", east: "keep", choir: "break" });
    expect(t.motionOf("north")).toBe("adopted");
  });

  it("the order rotates with the rounds", () => {
    const t = calling().goTo("talks", "two");
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    expect(turn(t.goTo("rollCall"))).toBe("south");
  });

  it("an answer is public as it falls, and stands", () => {
    const t = called();
    t.seat("north").votesFor();
    expect(answers(t)).toEqual({ north: "keep" });
    t.seat("north").cannot("notYourTurn").votesFor();
    t.seat("south").cannot("answerStands").takesBackStance();
  });

  it("only the member whose turn it is answers; observers and outsiders don't", () => {
    const t = called();
    t.seat("south").cannot("notYourTurn").votesAgainst();
    t.seat("isle").cannot("notAMember").votesFor();
  });

  it("abstaining helps no quota", () => {
    const t = called({ quota: 4 });
    t.seat("north").votesFor();
    t.seat("south").abstains();
    t.seat("east").votesFor();
    expect(answers(t)).toEqual({ north: "keep", south: "abstain", east: "keep", choir: "keep" });
    expect(t.motionOf("north")).toBe("broken");
  });

  it("and is no veto: it costs nothing", () => {
    const t = called({ quota: 3, veto: ["south"] });
    const before = t.capitalOf("south");
    t.seat("north").votesFor();
    t.seat("south").abstains();
    t.seat("east").votesFor();
    expect(t.motionOf("north")).toBe("adopted");
    expect(t.capitalOf("south")).toBe(before);
  });

  it("a no is a break: it has its price, in capital, cohesion and trust", () => {
    const t = called();
    const before = { capital: t.capitalOf("south"), cohesion: t.track("cohesion") };
    t.seat("north").votesFor();
    t.seat("south").votesAgainst({ counter: { roads: "none" } });
    t.seat("east").votesFor();
    expect(t.motionOf("north")).toBe("adopted");
    expect(t.capitalOf("south")).toBe(before.capital - 5);
    expect(t.track("cohesion")).toBe(before.cohesion - 3);
    expect(t.trust("north", "south")).toBe(50 - 3);
    expect(t.motionOf("south")).toBe("tabled");
  });

  it("a yes can carry a footnote", () => {
    const t = called();
    t.seat("north").votesFor();
    t.seat("south").reserves("roads");
    t.seat("east").votesFor();
    expect(t.table("pact").reservations).toEqual([{ party: "south", issue: "roads" }]);
  });

  it("mover and seconders stand by their motion: they neither say no nor abstain, and absence is a yes", () => {
    const t = called();
    t.seat("north").cannot("ownMotionBreak").votesAgainst();
    t.seat("north").cannot("ownMotionBreak").abstains();
    t.timeUp();
    expect(answers(t)).toEqual({ north: "keep" });
  });

  it("who doesn't answer in its turn abstains", () => {
    const t = called();
    t.timeUp().timeUp();
    expect(answers(t)).toEqual({ north: "keep", south: "abstain" });
  });

  it("unless it has left an instruction", () => {
    for (const [word, answer] of [
      ["keep", "keep"],
      ["break", "break"],
    ] as const) {
      const t = called();
      t.seat("south").instructs({ roads: word });
      t.timeUp().timeUp();
      expect(answers(t)).toMatchObject({ south: answer });
    }
  });

  it("under consensus one no is enough, and abstaining lets it pass", () => {
    const abstained = called("consensus");
    abstained.timeUp().timeUp().timeUp();
    expect(abstained.motionOf("north")).toBe("adopted");
    const refused = called("consensus");
    refused.timeUp().seat("south").votesAgainst();
    expect(refused.timeUp().motionOf("north")).toBe("broken");
  });

  it("nobody abstains under silence", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("silence").seat("south").cannot("noAbstaining").abstains();
  });

  it("no deal closes while members are called", () => {
    const t = calling();
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("agenda")
      .seat("north")
      .offers({ north: { kind: "capital", to: "south", by: null } }, ["south"]);
    t.goTo("rollCall").seat("south").cannot("silenceRuns").accepts();
  });
});

const stance = (promise: "keep" | "break") => ({
  kind: "stance" as const,
  promise,
  on: { roads: { atLeast: null, atMost: null } },
  readings: false,
  until: "one",
});

describe("Promises at a roll-call", () => {
  it("a promised yes is kept by a yes, and broken by abstaining; a promised no likewise", () => {
    for (const [promise, vote, outcome] of [
      ["keep", "votesFor", "kept"],
      ["keep", "abstains", "broken"],
      ["keep", "votesAgainst", "broken"],
      ["break", "votesAgainst", "kept"],
      ["break", "abstains", "broken"],
    ] as const) {
      const t = calling();
      t.seat("south").offers({ south: stance(promise) }, ["east"]);
      t.seat("east").accepts();
      t.seat("north").tables({ roads: "some" });
      t.seat("east").seconds("north");
      t.goTo("rollCall").timeUp();
      t.seat("south")[vote]();
      t.goTo("talks", "two");
      expect([promise, vote, t.outcomes()]).toEqual([promise, vote, [outcome]]);
    }
  });
});

/** A pact of roads, at the roll-call of its first reading. In round three east is called first. */
function reading(rule: DecisionRule = { quota: 3 }): TestTable {
  const t = calling(rule);
  t.seat("north").tables({ roads: "some" });
  t.seat("east").seconds("north");
  t.goTo("rollCall").timeUp().seat("south").votesFor();
  return t.goTo("rollCall", "three");
}

describe("Readings by roll-call", () => {
  it("members are called on the whole text", () => {
    const t = reading();
    expect(t.state.step).toEqual({
      kind: "rollCall",
      round: "three",
      table: "pact",
      motion: null,
      turn: "east",
    });
    t.seat("east").votesFor();
    t.seat("north").votesFor();
    t.seat("south").abstains();
    expect(t.table("pact").outcome).toBe("text");
    expect(Object.keys(t.table("pact").readings[0]?.stances ?? {})).toEqual([
      "east",
      "north",
      "south",
      "choir",
    ]);
  });

  it("absence abstains, so that nobody's silence makes a text", () => {
    const t = reading();
    t.timeUp().timeUp().timeUp();
    expect(t.table("pact").readings[0]?.status).toBe("broken");
    expect(t.step).toBe("reopening");
  });

  it("who says no to the first reading names what would do; no answer to that abstains", () => {
    const t = reading({ quota: 3, veto: ["south"] });
    t.timeUp().timeUp();
    t.seat("south").cannot("counterRequired").votesAgainst();
    t.seat("south").votesAgainst({ counter: { grain: "little" } });
    expect(t.step).toBe("reopening");
    t.timeUp();
    expect(t.table("pact").readings[0]?.taken).toEqual([]);
    expect(t.state.step).toMatchObject({ kind: "rollCall", motion: null });
  });

  it("the second roll-call is final, and whose counter-text was taken in stands by the draft", () => {
    const t = reading({ quota: 3, veto: ["south"] });
    t.seat("east").votesFor();
    t.seat("north").votesFor();
    t.seat("south").votesAgainst({ counter: { grain: "little" } });
    t.seat("east").answers("south", true);
    t.timeUp();
    expect(t.table("pact").readings[0]?.taken).toEqual(["south"]);
    expect(t.text("pact")).toEqual({ roads: "some", grain: "little" });
    t.seat("east").votesFor();
    t.seat("north").abstains();
    t.seat("south").cannot("counterTaken").votesAgainst();
    t.seat("south").cannot("counterTaken").abstains();
    t.timeUp();
    expect(t.table("pact").outcome).toBe("text");
  });
});
