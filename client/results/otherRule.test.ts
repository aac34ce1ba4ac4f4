import { describe, expect, it } from "vitest";
import type { Deciding, Votes } from "../../shared/model/decision.ts";
import { countedBy, ruleFor } from "./otherRule.ts";

const table: Deciding = { members: ["ann", "ben", "cas", "dot"], rule: { quota: 2, veto: ["dot"] } };
const votes: Votes = { ann: "for", ben: "for", cas: "for", dot: "against" };

describe("Decisions counted by another rule", () => {
  it("by the table's own, by consensus, by more than half, and by any quota", () => {
    const adopted = (["own", "consensus", "majority", "quota"] as const).filter(
      (rule) => countedBy(table, { rule, quota: 3 }, votes).adopted,
    );
    expect(adopted).toEqual(["majority", "quota"]);
    expect(countedBy(table, { rule: "quota", quota: 4 }, votes).adopted).toBe(false);
  });

  it("a quota beyond a small table's members asks for all of them", () => {
    expect(ruleFor(table, { rule: "quota", quota: 9 })).toEqual({ quota: 4 });
  });
});
