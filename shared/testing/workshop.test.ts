import { describe, expect, it } from "vitest";
import { CONDITION_KINDS, kindOfCondition } from "../effects/conditions.ts";
import { EFFECT_KINDS, kindOfEffect } from "../effects/index.ts";
import { BANDS } from "../model/content.ts";
import { conditionsOf, effectsOf } from "../scenario/located.ts";
import { testScenario } from "./testScenario.ts";

const workshop = testScenario("workshop");
const conditions = conditionsOf(workshop).map(({ value }) => value);
const effects = effectsOf(workshop).map(({ value }) => value);
const cards = Object.values(workshop.cards);

describe("The workshop has everything at least once", () => {
  it.each(CONDITION_KINDS)("the condition `%s`", (kind) => {
    expect(conditions.map(kindOfCondition)).toContain(kind);
  });

  it.each(EFFECT_KINDS)("the effect `%s`", (kind) => {
    expect(effects.map(kindOfEffect)).toContain(kind);
  });

  it("both ways to move a track, to price a break, to reveal, to use a flag", () => {
    expect(effects.some((one) => "track" in one && "to" in one)).toBe(true);
    expect(effects.some((one) => "breakPrice" in one && one.breakPrice.issue === "target")).toBe(true);
    expect(effects.some((one) => "breakPrice" in one && one.breakPrice.seat !== undefined)).toBe(true);
    expect(effects.some((one) => "reveal" in one && one.reveal === "objectives")).toBe(true);
    expect(effects.some((one) => "flag" in one && one.clear === true)).toBe(true);
    expect(effects.some((one) => "if" in one && one.else !== undefined)).toBe(true);
  });

  it("both kinds of target and every band", () => {
    expect(cards.some(({ target }) => target && "seat" in target)).toBe(true);
    expect(cards.some(({ target }) => target && "issue" in target)).toBe(true);
    expect(new Set(cards.map(({ band }) => band))).toEqual(new Set(BANDS));
  });

  it("an automaton, an observer, an outsider, a war, limits, and a table without readings", () => {
    const tables = Object.values(workshop.tables);
    expect(tables.some(({ members }) => members.some((member) => member in workshop.automata))).toBe(true);
    expect(tables.some(({ observers }) => observers.length > 0)).toBe(true);
    const charter = workshop.tables.charter;
    const outside = Object.keys(workshop.seats).filter(
      (seat) => !charter?.members.includes(seat) && !charter?.observers.includes(seat),
    );
    expect(outside).not.toEqual([]);
    expect(workshop.war).toBeDefined();
    expect(tables.some(({ limits }) => Object.keys(limits).length > 0)).toBe(true);
    expect(tables.map(({ readings }) => readings)).toEqual(expect.arrayContaining([0, 2]));
  });

  it("cards that anybody can pay", () => {
    expect(Math.max(...cards.map(({ price }) => price))).toBeLessThanOrEqual(1);
  });
});
