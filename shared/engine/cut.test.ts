import { describe, expect, it } from "vitest";
import { mapValues } from "../model/entries.ts";
import { testScenario } from "../testing/testScenario.ts";
import { cutScenario } from "./cut.ts";

const MARK = "Only teachers read this.";
const plain = testScenario("vilnius");
const claims = { marked: { title: MARK, source: { author: MARK } } };
const scenario = { ...plain, claims, seats: mapValues(plain.seats, (seat) => ({ ...seat, claims })) };
const VIEWERS = [null, ...Object.keys(plain.seats)];

describe("As much of a scenario as a viewer may know", () => {
  it.each(VIEWERS)("holds nothing of what the page of sources says about briefs (%s)", (viewer) => {
    expect(JSON.stringify(cutScenario(scenario, viewer))).not.toContain(MARK);
  });

  it.each(VIEWERS)("holds the confidential brief of the viewer's own seat alone (%s)", (viewer) => {
    for (const [seat, { brief }] of Object.entries(cutScenario(scenario, viewer).seats))
      expect(brief.confidential !== null, seat).toBe(seat === viewer);
  });
});
