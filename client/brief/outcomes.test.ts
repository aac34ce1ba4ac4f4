import { describe, expect, it } from "vitest";
import type { Event } from "../../shared/events/index.ts";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { changesBy, type Outcome, outcomesOf } from "./outcomes.ts";

const isTold = ({ kind }: Event) => kind !== "readySet" && kind !== "capitalLevelTold";
const happened = (list: readonly Outcome[]) => list.map(({ event, cause }) => event?.kind ?? cause);

describe("What came of a round", () => {
  it("shows a favour that became known with what it moved, and nothing of before", () => {
    const t = atTable(assembly({}));
    t.seat("north").gives("horses", "south");
    t.goTo("aftermath", "one");
    const outcomes = outcomesOf(t.events, isTold);
    const favour = outcomes.find(({ event }) => event?.kind === "favourKnown");
    expect(favour?.part).toBe("favours");
    expect(favour?.changes.length).toBeGreaterThan(0);
    expect(favour?.changes.every((one) => !("cause" in one) || one.cause === "horses")).toBe(true);
    expect(happened(outcomes)).not.toContain("stepBegan");
  });

  it("puts the price of a broken promise beside it, and not beside the next one", () => {
    const judged = (deal: string, outcome: "broken" | "kept"): Event => ({
      kind: "undertakingJudged",
      ...{ deal, index: 0, outcome },
    });
    const trust = (cause: string, by: number): Event => ({
      kind: "trustShifted",
      ...{ of: "north", in: "south", by, cause },
    });
    const outcomes = outcomesOf(
      [judged("d1", "broken"), trust("d1", -20), judged("d2", "kept"), trust("d2", 5)],
      isTold,
    );
    expect(outcomes.map(({ changes }) => changes)).toEqual([[trust("d1", -20)], [trust("d2", 5)]]);
  });

  it("leaves out who came, went and sat down meanwhile: that is no part of the world", () => {
    const drift: Event = { kind: "trackShifted", track: "a", by: 1, cause: "drift" };
    const meanwhile: readonly Event[] = [
      { kind: "botLeft", seat: "north" },
      { kind: "seatTaken", seat: "north", person: "p" },
      { kind: "matchPaused" },
    ];
    expect(happened(outcomesOf([...meanwhile, drift], () => true))).toEqual(["drift"]);
  });

  it("gathers what moves by itself under its cause", () => {
    const drift = (track: string, by: number): Event => ({ kind: "trackShifted", track, by, cause: "drift" });
    const outcomes = outcomesOf([drift("a", 1), drift("b", 0), drift("c", -2)], isTold);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({
      event: null,
      cause: "drift",
      changes: [{ track: "a" }, { track: "c" }],
    });
  });
});

describe("What an event moved", () => {
  it("is what names it as its cause, and no number that stayed where it was", () => {
    const shift = (cause: string, by: number): Event => ({ kind: "trackShifted", track: "calm", by, cause });
    expect(changesBy([shift("storm", 2), shift("drift", -1), shift("storm", 0)], "storm")).toEqual([
      shift("storm", 2),
    ]);
  });
});
