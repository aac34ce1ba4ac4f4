import { describe, expect, it } from "vitest";
import { MatchCode } from "./http.ts";
import { isCode } from "./matchCode.ts";

describe("The code of a match", () => {
  it("is read in small letters and with spaces or hyphens, as people write it", () => {
    expect(isCode(" k7-p2q")).toBe(true);
    expect(MatchCode.parse(" k7-p2q")).toBe("K7P2Q");
  });

  it.each(["", "K7P2", "K7P2QQ", "K7P20", "K7PÄQ", `K7P2Q${" ".repeat(30)}`])("is not %j", (typed) => {
    expect(isCode(typed)).toBe(false);
    expect(MatchCode.safeParse(typed).success).toBe(false);
  });
});
