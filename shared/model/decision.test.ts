import { describe, expect, it } from "vitest";
import { adopts, type Deciding, tallyOf, type Vote, type Votes } from "./decision.ts";
import { DecisionRule } from "./decisionRule.ts";

const MEMBERS = ["ann", "ben", "cas", "dot"];
const table = (rule: DecisionRule): Deciding => ({ rule: DecisionRule.parse(rule), members: MEMBERS });

/** `+` for, `0` abstaining, `-` against, in the order of members. */
const votes = (signs: string): Votes =>
  Object.fromEntries(
    MEMBERS.map((member, i): [string, Vote] => [
      member,
      signs[i] === "+" ? "for" : signs[i] === "-" ? "against" : "abstains",
    ]),
  );

/** Which of these outcomes the rule adopts. */
const adopted = (rule: DecisionRule, ...outcomes: readonly string[]): readonly string[] =>
  outcomes.filter((signs) => adopts(table(rule), votes(signs)));

const WEIGHTED = { weights: { ann: 3, ben: 2, cas: 1, dot: 0 }, quota: 4 };

describe("How a table decides", () => {
  it("consensus: nobody may be against; abstaining blocks nothing", () => {
    expect(adopted("consensus", "++++", "+++0", "+000", "+++-")).toEqual(["++++", "+++0", "+000"]);
  });

  it("quota: at least so many members must be for it; whoever abstains is not", () => {
    expect(adopted({ quota: 3 }, "++++", "+++-", "+++0", "++00", "++--")).toEqual(["++++", "+++-", "+++0"]);
  });

  it("weighted: the votes of those for it must reach the quota", () => {
    expect(adopted({ weighted: WEIGHTED }, "+-+-", "-++-", "-+++", "++--", "+0-+")).toEqual(["+-+-", "++--"]);
  });

  it("veto: the named members must not be against; the others don't matter", () => {
    expect(adopted({ veto: ["ann", "dot"] }, "+--+", "0--0", "-+++", "+++-")).toEqual(["+--+", "0--0"]);
  });

  it("parts combine: each that is written must be met", () => {
    const rule = { quota: 2, weighted: WEIGHTED, veto: ["dot"] };
    expect(adopted(rule, "+-+0", "+--+", "-+++", "+-+-", "++--")).toEqual(["+-+0"]);
  });

  it("who is missing abstains, and who is no member has no vote", () => {
    expect(adopts(table({ quota: 2 }), { ann: "for", eve: "for" })).toBe(false);
    expect(adopts(table({ quota: 2 }), { ann: "for", ben: "for", eve: "against" })).toBe(true);
  });

  it("a tally says what is reached, what is needed, and whose veto counts", () => {
    const rule = { quota: 3, weighted: WEIGHTED, veto: ["ben", "dot"] };
    expect(tallyOf(table(rule), votes("+-+0"))).toEqual({
      for: ["ann", "cas"],
      abstaining: ["dot"],
      against: ["ben"],
      members: { have: 2, needed: 3 },
      weight: { have: 4, needed: 4 },
      vetoes: ["ben"],
      adopted: false,
    });
  });
});
