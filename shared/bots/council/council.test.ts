import { describe, expect, it } from "vitest";
import type { Package } from "../../model/ids.ts";
import type { Intent } from "../../rules/index.ts";
import { ASSEMBLY_PARTS, assembly } from "../../testing/assembly.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { decide } from "../index.ts";

/** The same lot every time. */
const even = (_: string, sides: number): number => Math.floor(sides / 2);
const wants = (t: TestTable, seat: string): Intent | null => decide(t.view(seat), even);
const stanceOf = (t: TestTable, seat = "south") => {
  const intent = wants(t, seat);
  return intent?.kind === "takeStance" ? (intent.stance?.kind ?? null) : intent?.kind;
};

/** North's motion, seconded by East, under silence. */
function silence(changes: Package, rules: object = {}): TestTable {
  const t = atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, ...rules } }));
  t.seat("north").tables(changes);
  t.seat("east").seconds("north");
  return t.goTo("silence");
}

const GOOD = { grain: "much" };
const BAD = { roads: "many" };

describe("A bot that sits in for somebody", () => {
  it("keeps silence on what is good for its seat and breaks it on what is bad, if it was told nothing", () => {
    expect([stanceOf(silence(GOOD)), stanceOf(silence(BAD))]).toEqual(["keep", "break"]);
  });

  it("does first what the seat's instruction says", () => {
    const t = silence(GOOD);
    t.seat("south").instructs({ grain: "break" });
    // It takes no stance of its own: then the instruction speaks.
    expect(["keep", "reserve", "break"]).not.toContain(stanceOf(t));
    expect(t.timeUp().motionOf("north")).toBe("broken");
    const other = silence(BAD);
    other.seat("south").instructs({ roads: "keep" });
    expect(other.timeUp().motionOf("north")).toBe("adopted");
  });

  it("and judges for itself where the instruction says nothing", () => {
    const t = silence(BAD);
    t.seat("south").instructs({ grain: "keep" });
    expect(stanceOf(t)).toBe("break");
  });
});

describe("A bot to which somebody whispers", () => {
  const DEAR = {
    breaking: { alone: 60, company: 60 },
    whisper: { most: 60 },
    capital: { start: 100, cap: 100 },
  };

  it("keeps silence where an appeal makes a break too dear", () => {
    const t = silence(BAD, { ...DEAR, breaking: {} });
    expect(stanceOf(t)).toBe("break");
    t.seat("isle").whispers("south", "appeal", 60);
    expect(stanceOf(t)).toBe("keep");
  });

  it("breaks it where a cover makes a break cheap enough", () => {
    const t = silence(BAD, DEAR);
    expect(["keep", "reserve"]).toContain(stanceOf(t));
    t.seat("isle").whispers("south", "cover", 60);
    expect(stanceOf(t)).toBe("break");
  });

  it("weighs again what it has answered already, even if it was ready", () => {
    const t = silence(BAD, DEAR);
    t.seat("south").keepsSilence().isReady();
    expect(wants(t, "south")).toBeNull();
    t.seat("isle").whispers("south", "cover", 60);
    expect(stanceOf(t)).toBe("break");
  });
});

describe("A bot without a voice at a table", () => {
  it("whispers to the member that could break, if the motion matters much to it", () => {
    const tables = { ...ASSEMBLY_PARTS.tables };
    const pact = JSON.parse(JSON.stringify(tables.pact)) as NonNullable<typeof tables.pact>;
    Object.assign(pact.issues.roads?.options.many?.worth ?? {}, { isle: -20 });
    const t = atTable(assembly({ tables: { ...tables, pact } }));
    t.seat("north").tables(BAD);
    t.seat("east").seconds("north");
    t.goTo("silence");
    expect(wants(t, "isle")).toMatchObject({ kind: "whisper", to: "south", how: "cover" });
  });

  it("marks ready where little is at stake for it", () => {
    const t = silence({ bells: "one" });
    t.seat("isle").forecasts("north", []);
    expect(wants(t, "isle")).toEqual({ kind: "setReady", ready: true });
  });
});

describe("A bot that will break for certain", () => {
  it("says so in plenary when the agenda is read, now and then", () => {
    const t = atTable(assembly());
    t.seat("north").tables(BAD);
    t.seat("east").seconds("north");
    t.goTo("agenda");
    const frank = (key: string, sides: number) => (key.startsWith("announce") ? 0 : even(key, sides));
    const discreet = (key: string, sides: number) => (key.startsWith("announce") ? 1 : even(key, sides));
    expect(decide(t.view("south"), frank)).toMatchObject({
      kind: "announceBreak",
      silence: "pact.one.north",
    });
    expect(decide(t.view("south"), discreet)?.kind).not.toBe("announceBreak");
  });
});
