import { describe, expect, it } from "vitest";
import type { Tally } from "../model/decision.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { UKRAINIAN } from "./ukrainian.ts";

const short: Tally = {
  ...{ for: ["tarn"], against: ["orra"], abstaining: [], adopted: false },
  ...{ members: { have: 1, needed: 3 }, weight: { have: 2, needed: 9 }, vetoes: ["orra"] },
};

describe.each([ENGLISH, GERMAN, UKRAINIAN])("What a rule still needs, in $code", ({ ui }) => {
  it("is told in sentences that begin as sentences do", () => {
    const sentences = ui.deciding.count(short, (id) => id).split(". ");
    expect(sentences).toHaveLength(3);
    for (const one of sentences) expect(one).toMatch(/^[\p{Lu}\d]/u);
    expect(ui.deciding.forAgainst(1, 1, 0)).toMatch(/^[\p{Lu}\d]/u);
  });
});

describe.each([ENGLISH, GERMAN, UKRAINIAN])("What stands in a list of deals, in $code", ({ ui }) => {
  it("is called by its parties first, as its number counts only theirs", () => {
    expect(ui.deals.deal("Orra", "2")).toMatch(/^Orra: \p{L}+\u00a02$/u);
    expect(ui.deals.offer("Orra", "2")).toMatch(/^Orra: \p{L}+\u00a02$/u);
  });

  it("names its round in quotation marks, as the document may be called so too", () => {
    expect(ui.deals.round("Draft", false)).toMatch(/[“„«]Draft[”“»]\.$/);
    expect(ui.header.roundTitled(4, 6, "Draft")).toMatch(/[“„«]Draft[”“»]$/);
  });
});
