import fc from "fast-check";
import { expect, test } from "vitest";
import { UNKNOWN } from "../model/facts.ts";
import type { Package, TableId } from "../model/ids.ts";
import { testScenario } from "../testing/testScenario.ts";
import { valuationFrom } from "./appraise.ts";
import { inQuestion } from "./inQuestion.ts";
import { valueOfText } from "./valuation.ts";

const scenario = testScenario("vilnius");
const tables = Object.keys(scenario.tables);
const parties = [...Object.keys(scenario.seats), ...Object.keys(scenario.automata)];

const verdict = fc.constantFrom(true, false, null);
/** A match in which so much has happened: only what modifiers ask about, beside texts. */
const happened = fc
  .record({
    flags: fc.subarray(Object.keys(scenario.flags)),
    track: fc.integer({ min: 0, max: 100 }),
    verdict,
  })
  .map(({ flags, track, verdict }) => ({
    ...UNKNOWN,
    track: () => track,
    flag: (flag: string) => flags.includes(flag),
    given: () => verdict,
    active: () => verdict,
  }));

const texts = (table: TableId): fc.Arbitrary<Package> =>
  fc.record(
    Object.fromEntries(
      Object.entries(scenario.tables[table]?.issues ?? {}).map(([issue, { options }]) => [
        issue,
        fc.constantFrom(...Object.keys(options)),
      ]),
    ),
  );

const cases = fc
  .constantFrom(...tables)
  .chain((table) => fc.tuple(fc.constant(table), texts(table), happened, fc.constantFrom(...parties)));

test("what is in question of a valuation gives every text the value that the whole gives it", () => {
  fc.assert(
    fc.property(cases, ([table, text, facts, party]) => {
      const whole = valuationFrom(scenario, table, party);
      const appraisal = { scenario, facts };
      expect(valueOfText(inQuestion(whole, appraisal), text, appraisal)).toBe(
        valueOfText(whole, text, appraisal),
      );
    }),
    { numRuns: 2000 },
  );
});

test("what hangs on something that has not happened is not in question, whatever the text says", () => {
  const facts = { ...UNKNOWN, track: () => 0, flag: () => false, given: () => false, active: () => false };
  const whole = valuationFrom(scenario, "council", "allies");
  expect(whole.modifiers.length).toBeGreaterThan(5);
  expect(inQuestion(whole, { scenario, facts }).modifiers).toEqual([]);
  const atWar = { ...facts, active: () => true };
  expect(inQuestion(whole, { scenario, facts: atWar }).modifiers).toHaveLength(1);
});
