import { expect, test } from "vitest";
import { testScenario } from "../../../shared/testing/testScenario.ts";
import { experiment } from "../laboratory.ts";
import { measuresOf } from "./measures.ts";
import { type Measured, verdictOf } from "./verdict.ts";

const GAMES = 200;
/** Two hundred matches are few, and one number may stray: an interval so many times as wide must still reach its target. */
const WIDER = 2;

function isFar({ aim, estimate }: Measured): boolean {
  if (estimate === null) return false;
  const { value, low, high } = estimate;
  const wider = { value, low: value - WIDER * (value - low), high: value + WIDER * (high - value) };
  return verdictOf(wider, aim) === "missed";
}

test("Two hundred matches of The Road to Vilnius lie within wider limits than its targets", async () => {
  const scenario = testScenario("vilnius");
  const { targets } = scenario;
  const { samples, errors } = await experiment({ scenario, seed: "wider", strategies: {}, games: GAMES });
  expect(errors).toEqual([]);
  expect(targets).toBeDefined();
  const measures = targets === undefined ? [] : measuresOf({ scenario, targets, samples });
  expect(measures.length).toBeGreaterThan(80);
  const far = measures.filter(isFar);
  expect(far.map(({ what, estimate }) => `${what}: ${estimate?.value.toFixed(1)}`)).toEqual([]);
}, 900_000);
