import { describe, expect, it } from "vitest";
import { listed, nearest, suggestion } from "./suggest.ts";

describe("What was probably meant", () => {
  it.each([
    ["deterence", "deterrence"],
    ["eslacation", "escalation"],
    ["SUPPORT", "support"],
    ["card", "cards"],
    ["atLast", "atLeast"],
  ])("by %s is %s", (word, meant) => {
    expect(nearest(word, ["deterrence", "escalation", "support", "cards", "atLeast"])).toBe(meant);
  });

  it("is unknown if nothing is near", () => {
    expect(nearest("peace", ["deterrence", "war"])).toBeNull();
    expect(nearest("", ["war"])).toBeNull();
    expect(nearest("x".repeat(100), ["war"])).toBeNull();
  });

  it("is told, or else what there is", () => {
    expect(suggestion("wra", ["war", "peace"])).toBe("Did you mean `war`?");
    expect(suggestion("truce", ["war", "peace"])).toBe("Known: `war` and `peace`.");
    expect(suggestion("truce", [])).toBe("None is defined.");
    expect(
      suggestion(
        "zzz",
        Array.from({ length: 30 }, (_, i) => `card${i}`),
      ),
    ).toBe("There are 30 others.");
    expect(listed(["a", "b", "c"], "or")).toBe("`a`, `b` or `c`");
  });
});
