import { describe, expect, it } from "vitest";
import { mapValues } from "../model/entries.ts";
import type { Viewer } from "../model/view.ts";
import { testScenario } from "../testing/testScenario.ts";
import { cutScenario } from "./cut.ts";

const MARK = "Only teachers read this.";
const plain = testScenario("vilnius");
const claims = { marked: { title: MARK, source: { author: MARK } } };
const scenario = { ...plain, claims, seats: mapValues(plain.seats, (seat) => ({ ...seat, claims })) };
const SEATS = Object.keys(plain.seats);
const VIEWERS: readonly Viewer[] = [
  { kind: "public" },
  ...SEATS.map((seat): Viewer => ({ kind: "seat", seat })),
];

describe("As much of a scenario as a viewer may know", () => {
  it.each(VIEWERS)("holds nothing of what the page of sources says about briefs (%o)", (viewer) => {
    expect(JSON.stringify(cutScenario(scenario, viewer))).not.toContain(MARK);
  });

  it.each(VIEWERS)("holds the confidential brief of the viewer's own seat alone (%o)", (viewer) => {
    for (const [seat, { brief }] of Object.entries(cutScenario(scenario, viewer).seats))
      expect(brief.confidential !== null, seat).toBe(viewer.kind === "seat" && seat === viewer.seat);
  });

  it("holds everybody's confidential brief for the facilitator, and nothing of what the page of sources says", () => {
    const cut = cutScenario(scenario, { kind: "facilitator" });
    expect(Object.values(cut.seats).map(({ brief }) => brief.confidential)).toEqual(
      SEATS.map((seat) => plain.seats[seat]?.brief.confidential),
    );
    expect(JSON.stringify(cut)).not.toContain(MARK);
  });
});
