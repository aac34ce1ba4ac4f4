import { describe, expect, it } from "vitest";
import { analysisReport } from "../../../shared/analysis/report.ts";
import { vilniusTables } from "../../../shared/testing/vilniusUtilities.ts";
import { analysisText } from "./analysisText.ts";

const scenario = vilniusTables();
const text = analysisText(scenario, analysisReport(scenario));

describe("the readable report of an analysis", () => {
  it("says of each table how many packages it has and how many are acceptable in each case", () => {
    expect(text).toContain("council (council): 8,748 packages");
    expect(text).toMatch(/as it is +355 +344\n/);
    expect(text).toMatch(/bothPaidAndRider +1,086 +352\n/);
    expect(text).toContain("corridor (corridor): 9 packages");
  });

  it("says how often each option is in the acceptable packages", () => {
    expect(text).toMatch(/in the 355 acceptable packages\n {2}membership\n/);
    expect(text).toMatch(/4 o4 +5\n +5 o5 +0\n {2}borders\n/);
  });

  it("says how each table decides, what a lower quota would let pass, and what power each member has", () => {
    expect(text).toContain("Adopted if none of the 5 members breaks silence.");
    expect(text).toMatch(/by 5 of 5 +355\n +by 4 of 5 +1,304\n/);
    expect(text).toMatch(/hungary +1\/5 +20\.0 % +1\/5 +20\.0 %\n/);
  });

  it("says the solutions by the numbers of their options, and what was agreed in history", () => {
    expect(text).toMatch(/Nash, bothPaid( +[0-9]){8}\n/);
    expect(text).toMatch(/\n {2}Nash +2 +0 +1 +1 +2 +1 +1 +1\n/);
    expect(text).toMatch(/\n {2}real outcome +2 +0 +2 +2 +2 +1 +2 +2\n/);
  });

  it("sets the values of the real outcome beside those of no text and of the first options", () => {
    expect(text).toMatch(/party +no text +all first options +real outcome\n/);
    expect(text).toMatch(/hungary +0 +56 +-18\n/);
  });

  it("sets the anchors that it found beside those in the file, if there are any", () => {
    expect(text).toMatch(/russia +-78 +22 +- +-$/);
  });
});
