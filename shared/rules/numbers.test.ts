import { describe, expect, it } from "vitest";
import { RulesNumbers, Times } from "../model/rulesNumbers.ts";
import { Session } from "../model/session.ts";
import { assembly } from "../testing/assembly.ts";
import { atTable } from "../testing/table.ts";

describe("Numbers that a scenario doesn't name", () => {
  it("the economy of six rounds is the default", () => {
    const { capital, hand, cardsPerRound, motionPrice, capitalLeft } = RulesNumbers.parse({});
    expect(capital).toEqual({ start: 10, income: 4, cap: 16 });
    expect(hand).toEqual({ start: 4, draw: 1, limit: 6 });
    expect([cardsPerRound, motionPrice]).toEqual([1, 1]);
    expect(capitalLeft).toEqual({ per: 4, most: 4 });
    const t = atTable(assembly({ rules: {} }));
    expect(t.capitalOf("north")).toBe(10);
    expect(t.own("north").hand).toHaveLength(4);
  });

  it("the times of a match of 90 minutes are the default", () => {
    const { preparation, briefing, talks, decisions, council, aftermath, readings, debrief } = Times.parse(
      {},
    );
    expect([preparation, briefing, talks, decisions]).toEqual([480, 45, 360, 75]);
    expect([council, aftermath, readings, debrief]).toEqual([150, 30, 240, 720]);
  });

  it("a consultation's plenary has 90 seconds, a mover 15 to maintain its motion", () => {
    const { consultation, maintain } = Times.parse({});
    expect([consultation, maintain]).toEqual([90, 15]);
  });

  it("a host who settles nothing plays as the scenario says", () => {
    expect(Session.parse({})).toEqual(Session.parse({ press: null, ranking: false }));
    expect(atTable(assembly()).view(null).public.press).toEqual(assembly().talk);
  });
});
