import { describe, expect, it } from "vitest";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { UKRAINIAN } from "./ukrainian.ts";

const LANGUAGES = [ENGLISH, GERMAN, UKRAINIAN].map((text) => [text.code, text.ui.whispering] as const);

describe.each(LANGUAGES)("What returns of a whisper's stake, in %s", (_, { rule, unused }) => {
  it("is the scenario's part of it, before it is whispered", () => {
    expect(rule(0.5)).toMatch(/50\s?%/);
    expect(rule(0.25)).toMatch(/25\s?%/);
    for (const part of [0, 1]) expect(rule(part)).not.toMatch(/\d/);
    expect(new Set([rule(0), rule(1), rule(0.5)]).size).toBe(3);
  });

  it("is what came back, once it is revealed", () => {
    expect(unused(2)).toMatch(/\b2\b/);
    expect(unused(0)).not.toMatch(/\d/);
  });
});
