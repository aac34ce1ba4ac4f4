import { describe, expect, it } from "vitest";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { horses, word } from "../testing/promises.ts";
import { atTable } from "../testing/table.ts";

describe("Favours", () => {
  it("a favour carried out becomes known in the Aftermath, and takes effect only then", () => {
    const t = atTable(assembly());
    t.seat("north").gives("horses", "south");
    expect(t.view("south").own?.favours).toHaveLength(1);
    expect(t.view("east").public.favours).toEqual([]);
    expect(t.track("cohesion")).toBe(60);
    expect(t.capitalOf("north")).toBe(9);
    t.goTo("aftermath");
    expect(t.view("east").public.favours).toHaveLength(1);
    expect(t.track("cohesion")).toBe(63);
  });

  it("a promised favour is given at once unless it is dated", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses(null), south: word });
    t.seat("south").accepts();
    expect(t.state.favours).toHaveLength(1);
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept", "open"]);
  });

  it("a dated favour is kept by giving it in time", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two") }, ["south"]);
    t.seat("south").accepts();
    t.goTo("talks", "two").seat("north").gives("horses", "south");
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept"]);
  });

  it("not given when due, it is broken", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two") }, ["south"]);
    t.seat("south").accepts();
    expect(t.goTo("aftermath").outcomes()).toEqual(["open"]);
    expect(t.goTo("aftermath", "two").outcomes()).toEqual(["broken"]);
  });

  it("having given the only copy to another is no excuse", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("one") }, ["south"]);
    t.seat("south").accepts();
    t.seat("north").gives("horses", "west");
    expect(t.goTo("aftermath").outcomes()).toEqual(["broken"]);
  });

  it("a favour whose condition does not hold can't be given, and its promise lapses", () => {
    const t = atTable(assembly());
    t.seat("south").cannot("favourCondition").gives("wine", "north");
    t.seat("south").offers({ south: { kind: "favour", favour: "wine", to: "north", by: "one" } }, ["north"]);
    t.seat("north").accepts();
    expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
  });

  it("a card that carries a favour out keeps the promise of it", () => {
    const t = atTable(assembly());
    t.seat("east").offers({ east: { kind: "favour", favour: "ribbon", to: "west", by: "one" } }, ["west"]);
    t.seat("west").accepts();
    t.goTo("decisions").seat("east").plays("horn");
    expect(t.goTo("aftermath").outcomes()).toEqual(["kept"]);
  });

  it("the same favour can't be given or promised to the same seat again", () => {
    const horse = ASSEMBLY_PARTS.favours?.horses;
    if (!horse) throw new Error("no horses");
    const t = atTable(assembly({ favours: { ...ASSEMBLY_PARTS.favours, horses: { ...horse, times: 3 } } }));
    t.seat("north").gives("horses", "south").cannot("favourSpent").gives("horses", "south");
    t.seat("north")
      .cannot("favourSpent")
      .offers({ north: horses("three") }, ["south"]);
    t.seat("north").gives("horses", "west");
  });

  it("what is offered is reserved while the offer stands: the only copy can't be offered twice", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two") }, ["south"]);
    const toWest = { kind: "favour", favour: "horses", to: "west", by: "two" } as const;
    t.seat("north").cannot("favourReserved").offers({ north: toWest }, ["west"]);
    t.seat("south").declines();
    t.seat("north").offers({ north: toWest }, ["west"]);
  });

  it("its price is set aside with it", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses(null) }, ["south"]);
    expect(t.view("north").own?.available).toBe(9);
    t.seat("south").accepts();
    expect([t.capitalOf("north"), t.view("north").own?.available]).toEqual([9, 9]);
  });

  it("whoever offers can pay for all that falls due at once", () => {
    const horse = ASSEMBLY_PARTS.favours?.horses;
    if (!horse) throw new Error("no horses");
    const dear = { ...ASSEMBLY_PARTS.favours, horses: { ...horse, price: 8 } };
    const t = atTable(assembly({ favours: dear }));
    const both = [
      ...[{ kind: "favour", favour: "horses", to: "south", by: null } as const],
      ...[{ kind: "capital", to: "south", by: null } as const],
    ];
    t.seat("north").cannot("notEnoughCapital").offers({ north: both }, ["south"]);
    t.seat("north").offers({ north: both.slice(0, 1) }, ["south"]);
  });

  it("a giver without its price can't give it, nor let it fall due at once; with just that, it can", () => {
    const horse = ASSEMBLY_PARTS.favours?.horses;
    if (!horse) throw new Error("no horses");
    const costing = (price: number) =>
      atTable(assembly({ favours: { ...ASSEMBLY_PARTS.favours, horses: { ...horse, price } } }));
    const t = costing(11);
    expect(t.view("north").own?.available).toBe(10);
    t.seat("north").cannot("notEnoughCapital").gives("horses", "south");
    t.seat("north")
      .cannot("notEnoughCapital")
      .offers({ north: horses(null) }, ["south"]);
    expect(t.state.favours).toEqual([]);
    const exactly = costing(10);
    exactly.seat("north").gives("horses", "south");
    expect(exactly.capitalOf("north")).toBe(0);
  });

  it("a seat gives only so many favours a round", () => {
    const horse = ASSEMBLY_PARTS.favours?.horses;
    if (!horse) throw new Error("no horses");
    const t = atTable(assembly({ favours: { ...ASSEMBLY_PARTS.favours, horses: { ...horse, times: 3 } } }));
    t.seat("north")
      .gives("horses", "south")
      .gives("horses", "west")
      .cannot("tooManyGrants")
      .gives("horses", "isle");
    t.goTo("talks", "two").seat("north").gives("horses", "isle");
  });

  it("only its givers give it, to its receivers", () => {
    const t = atTable(assembly());
    t.seat("east").cannot("notYourFavour").gives("horses", "south");
    t.seat("north").cannot("favourNotFor").gives("horses", "east");
  });

  describe("that can't be given for what the giver can't see", () => {
    /** One lamp, and two who could give it. */
    const lamp = {
      title: "A lamp",
      text: "As the title says.",
      from: ["north", "south"],
      to: ["east", "west"],
      source: { author: "Made for tests alone." },
    };
    const withLamp = () => atTable(assembly({ favours: { ...ASSEMBLY_PARTS.favours, lamp } }));

    it("fails: the giver alone is told, and does not try again in this round", () => {
      const t = withLamp();
      t.seat("north").gives("lamp", "east");
      const others = () => ["east", "west", "isle", null].map((seat) => JSON.stringify(t.view(seat)));
      const before = others();
      t.seat("south").gives("lamp", "west");
      expect(others()).toEqual(before);
      expect(t.view("south").own?.failedFavours).toEqual([
        { favour: "lamp", from: "south", to: "west", round: "one" },
      ]);
      expect(t.events.at(-1)).toMatchObject({ kind: "favourFailed", audience: ["south"] });
      t.seat("south").cannot("favourFailed").gives("lamp", "west");
    });

    it("fails in a deal that closes too, and its promise lapses", () => {
      const t = withLamp();
      t.seat("south").offers({ south: { kind: "favour", favour: "lamp", to: "west", by: null } }, ["west"]);
      t.seat("north").gives("lamp", "east");
      t.seat("west").accepts();
      expect(t.view("south").own?.failedFavours).toHaveLength(1);
      expect(t.view("west").own).not.toHaveProperty("failedFavours.0");
      expect(t.goTo("aftermath").outcomes()).toEqual(["lapsed"]);
    });

    it("once it is known that another gave the only one, it is spent", () => {
      const t = withLamp();
      t.seat("north").gives("lamp", "east");
      t.goTo("talks", "two").seat("south").cannot("favourSpent").gives("lamp", "west");
      const lampBy = { kind: "favour", favour: "lamp", to: "west", by: "three" } as const;
      t.seat("south").cannot("favourReserved").offers({ south: lampBy }, ["west"]);
    });
  });

  it("counts for giver and receiver in the end", () => {
    const t = atTable(assembly());
    t.seat("north").gives("horses", "south");
    t.goTo("debrief");
    expect([t.result("north").favours, t.result("south").favours]).toEqual([-2, 6]);
  });
});
