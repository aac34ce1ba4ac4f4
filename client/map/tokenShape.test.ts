import { describe, expect, it } from "vitest";
import { token } from "./testing/laid.ts";
import { tokenForms } from "./tokenShape.ts";

const measure = (text: string) => text.length * 7;
const scope = { type: 13, measure, atEdge: false };
const wordsOf = (forms: ReturnType<typeof tokenForms>) => forms.map(({ words }) => words);

describe("The sizes of a token", () => {
  it("give up its note first, then its name, never its flags", () => {
    const forms = tokenForms({ ...token("ukr", "Kyiv"), note: "You" }, scope);
    expect(wordsOf(forms)).toEqual(["all", "name", "none"]);
    const widths = forms.map(({ size }) => size.w);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    // A flag alone is as round as its pill is high.
    expect(widths[2]).toBeLessThanOrEqual(30);
  });

  it("keep the name where there is no flag that would stand for it", () => {
    expect(wordsOf(tokenForms({ ...token("ukr", "Kyiv"), flags: [] }, scope))).toEqual(["name"]);
  });

  it("have room for an arrow at the edge", () => {
    const [plain] = tokenForms(token("usa"), scope);
    const [atEdge] = tokenForms(token("usa"), { ...scope, atEdge: true });
    expect(atEdge?.size.w).toBeGreaterThan(plain?.size.w ?? 0);
  });
});
