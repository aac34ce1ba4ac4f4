import { describe, expect, it } from "vitest";
import { testScenario } from "../testing/testScenario.ts";
import { hashOf } from "./hashOf.ts";

const tiny = testScenario("tiny");

describe("The hash of a scenario", () => {
  it("is the same whenever it is read, stored and read again", () => {
    expect(hashOf(tiny)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(testScenario("tiny"))).toBe(hashOf(tiny));
    expect(hashOf(JSON.parse(JSON.stringify(tiny)))).toBe(hashOf(tiny));
  });

  it("doesn't depend on the order in which fields are written", () => {
    const { id, title, ...rest } = tiny;
    expect(hashOf({ ...rest, title, id })).toBe(hashOf(tiny));
  });

  it("changes with any word, number or order of ids", () => {
    const reversed = Object.fromEntries(Object.entries(tiny.rounds).reverse());
    const hashes = [
      tiny,
      { ...tiny, title: "Another" },
      { ...tiny, rounds: reversed },
      testScenario("tiny", "de"),
    ].map(hashOf);
    expect(new Set(hashes).size).toBe(4);
  });
});
