import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDifference } from "./wordDifference.ts";

const told = (before: string, after: string) =>
  wordDifference(before, after).map(({ kind, words }) => `${kind}: ${words}`);

describe("How one wording became another", () => {
  it("strikes the words that are gone, and then inserts those that are new", () => {
    expect(told("We will meet when allies agree.", "We will meet when conditions are met.")).toEqual([
      "same: We will meet when",
      "gone: allies agree.",
      "new: conditions are met.",
    ]);
  });

  it("leaves alone what both say", () => {
    expect(told("The fund is doubled.", "The fund is doubled.")).toEqual(["same: The fund is doubled."]);
  });

  it("strikes and inserts whole sentences that have little in common", () => {
    expect(told("The river is the border.", "The two sides share a bridge, and each pays half.")).toEqual([
      "gone: The river is the border.",
      "new: The two sides share a bridge, and each pays half.",
    ]);
  });

  it("inserts all of a wording that replaces none", () => {
    expect(told("", "The fund is doubled.")).toEqual(["new: The fund is doubled."]);
  });

  it("reads as the earlier wording without what is new, and as the later without what is gone", () => {
    const text = fc.array(fc.constantFrom("we", "will", "not", "agree", "soon"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDifference(before.join(" "), after.join(" "));
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ words }) => words)
            .join(" ");
        expect([without("new"), without("gone")]).toEqual([before.join(" "), after.join(" ")]);
      }),
    );
  });
});
