import { describe, expect, it } from "vitest";
import type { Deciding, Votes } from "../../model/decision.ts";
import { ASSEMBLY_PARTS, assembly } from "../../testing/assembly.ts";
import { atTable } from "../../testing/table.ts";
import { decisionsTaken } from "./decisionsTaken.ts";
import { pivotal, recount, simpleMajority } from "./pivotal.ts";

const members = ["ann", "ben", "cas", "dot", "eve"];
const table = (rule: Deciding["rule"]): Deciding => ({ members, rule });
const against = (...some: readonly string[]): Votes =>
  Object.fromEntries(members.map((member) => [member, some.includes(member) ? "against" : "for"]));

describe("Who was pivotal", () => {
  it("under consensus everybody is, when nobody broke; a lone breaker is, and two are not", () => {
    expect(pivotal(table("consensus"), against())).toEqual(members);
    expect(pivotal(table("consensus"), against("ben"))).toEqual(["ben"]);
    expect(pivotal(table("consensus"), against("ben", "cas"))).toEqual([]);
  });

  it("under a quota those are without whom it would just not have been reached", () => {
    expect(pivotal(table({ quota: 3 }), against("ann"))).toEqual([]);
    expect(pivotal(table({ quota: 3 }), against("ann", "ben"))).toEqual(["cas", "dot", "eve"]);
    expect(pivotal(table({ quota: 3 }), against("ann", "ben", "cas"))).toEqual(["ann", "ben", "cas"]);
  });

  it("with votes a small member may not be, where a large one is", () => {
    const weights = { ann: 5, ben: 1, cas: 1, dot: 1, eve: 1 };
    expect(pivotal(table({ weighted: { weights, quota: 6 } }), against("dot"))).toEqual(["ann"]);
  });

  it("an abstaining member could have turned it by a yes, and with a veto by a no", () => {
    const votes: Votes = { ...against("ann", "ben"), cas: "abstains" };
    expect(pivotal(table({ quota: 3 }), votes)).toEqual(["ann", "ben", "cas"]);
    expect(pivotal(table({ quota: 2, veto: ["cas"] }), votes)).toEqual(["cas", "dot", "eve"]);
  });
});

describe("The same answers, counted under another rule", () => {
  it("a motion that one member stopped would have passed by a majority", () => {
    expect(simpleMajority(members)).toEqual({ quota: 3 });
    expect(recount(members, "consensus", against("ann")).adopted).toBe(false);
    expect(recount(members, simpleMajority(members), against("ann"))).toMatchObject({
      adopted: true,
      members: { have: 4, needed: 3 },
    });
    expect(recount(members, { quota: 5 }, against("ann")).adopted).toBe(false);
  });

  it("are those of every motion and reading that was decided, and of no other", () => {
    const { pact, trade } = ASSEMBLY_PARTS.tables;
    if (!pact || !trade) return expect.unreachable("the assembly has a pact");
    const t = atTable(assembly({ tables: { pact: { ...pact, rule: { quota: 3 } }, trade } }));
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.seat("south").tables({ grain: "much" });
    t.goTo("silence").seat("south").breaks();
    t.goTo("reading").timeUp();
    const taken = decisionsTaken(t.view(null).public.tables);
    expect(taken.map((one) => [one.motion?.mover ?? "the whole", one.adopted])).toEqual([
      ["north", true],
      ["the whole", true],
    ]);
    expect(taken[0]?.votes).toEqual({ north: "for", south: "against", east: "for", choir: "for" });
  });
});
