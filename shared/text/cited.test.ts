import { expect, it } from "vitest";
import { cited, keptTogether } from "./cited.ts";

it("No line ends between an article and the sign of its paragraph", () => {
  expect(cited("A2", [2, 22])).toBe("A2\u00a0¶2, ¶22");
  expect(keptTogether("Cooperation that fails (A2 ¶2, ¶22) in a ¶ of its own.")).toBe(
    "Cooperation that fails (A2\u00a0¶2, ¶22) in a\u00a0¶ of its own.",
  );
});
