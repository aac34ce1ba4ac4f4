import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { atTable } from "../testing/table.ts";

const motionsSeenBy = (t: ReturnType<typeof atTable>, seat: string) => [
  ...Object.keys(t.view(seat).public.tables.pact?.motions ?? {}),
  ...Object.keys(t.view(seat).own?.rooms.pact?.motions ?? {}),
];

describe("Outsiders and observers", () => {
  it("observers see drafts, outsiders see motions when they are put under silence", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    expect(motionsSeenBy(t, "west")).toEqual(["pact.one.north"]);
    expect(motionsSeenBy(t, "isle")).toEqual([]);
    t.goTo("silence");
    expect(motionsSeenBy(t, "isle")).toEqual(["pact.one.north"]);
  });

  it("a motion that never is put never is known outside", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.goTo("talks", "two");
    expect(t.motionOf("north")).toBe("untaken");
    expect(motionsSeenBy(t, "isle")).toEqual([]);
    const told = t.events.filter(({ kind }) => kind === "motionTabled" || kind === "motionFell");
    expect(told.every(({ audience }) => Array.isArray(audience) && !audience.includes("isle"))).toBe(true);
  });

  it("outsiders see the adopted text", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.goTo("aftermath");
    expect(t.view("isle").public.tables.pact?.text).toEqual({ roads: "some" });
  });

  it("an observer may draft a motion; it is taken when two members sponsor it", () => {
    const t = atTable(assembly());
    t.seat("west").tables({ roads: "some" });
    t.seat("east").seconds("west");
    expect(t.goTo("talks", "two").motionOf("west")).toBe("untaken");
    t.seat("west").tables({ roads: "some" });
    t.seat("east").seconds("west");
    t.seat("north").seconds("west");
    expect(t.goTo("talks", "three").motionOf("west")).toBe("adopted");
  });

  it("an observer drafts one motion a meeting, and speaks with the members", () => {
    const t = atTable(assembly());
    const west = t.seat("west").tables({ roads: "some" }).cannot("alreadyMoved").tables({ grain: "little" });
    west.says("plenary").says("north+west").says("east+north+west");
    t.goTo("talks", "two").seat("west").tables({ grain: "little" });
    t.seat("isle").cannot("notAMember").tables({ roads: "some" });
  });

  it("positions are free and public, for members and observers", () => {
    const t = atTable(assembly());
    t.seat("north").asksFor({ roads: "many" });
    t.seat("west").asksFor({ roads: "some" });
    t.seat("isle").cannot("notAMember").asksFor({ roads: "some" });
    expect(t.view(null).public.tables.pact?.positions).toEqual({
      north: { roads: "many" },
      west: { roads: "some" },
    });
    expect(t.capitalOf("north")).toBe(10);
  });

  it("the chair expects the focal package at first, then the median of what was asked for", () => {
    const t = atTable(assembly());
    expect(t.view("south").own?.expectations.pact?.grain).toBe("little");
    t.seat("south").asksFor({ grain: "much" });
    t.seat("north").asksFor({ grain: "none" });
    t.seat("east").tables({ grain: "much" });
    expect(t.view("south").own?.expectations.pact?.grain).toBe("much");
    // Outside the room the tabled motion was not heard: of two, the lower.
    expect(t.view("isle").own?.expectations.pact?.grain).toBe("none");
    // What is withdrawn is no longer asked for.
    t.seat("east").withdrawsMotion("pact");
    expect(t.view("south").own?.expectations.pact?.grain).toBe("none");
  });
});
