import { describe, expect, it } from "vitest";
import { frameOf } from "./frame.ts";

describe("The lines around a problem", () => {
  it("are the one before, the one that is meant with its column, and the one after", () => {
    expect(frameOf("id: x\nprice: dear\nband: text\nmore: 1\n", 2, 8)).toEqual([
      { number: 1, text: "id: x", column: null },
      { number: 2, text: "price: dear", column: 7 },
      { number: 3, text: "band: text", column: null },
    ]);
  });

  it("are counted alike with every kind of line end, and with a mark before the text", () => {
    for (const end of ["\n", "\r\n"])
      expect(frameOf(`\uFEFFa: 1${end}b: 2`, 2, 1)).toMatchObject([
        { number: 1, text: "a: 1" },
        { text: "b: 2", column: 0 },
      ]);
  });

  it("leave out empty neighbours, and lines that there aren't", () => {
    expect(frameOf("\n\na: [\n\n", 3, 4)).toEqual([{ number: 3, text: "a: [", column: 3 }]);
    expect(frameOf("a: 1", 7, 1)).toEqual([]);
  });

  it("show of a long line what is around the place", () => {
    const line = `history: ${"x".repeat(5000)}!${"y".repeat(5000)}`;
    const [frame] = frameOf(line, 1, line.indexOf("!") + 1);
    expect(frame?.text.length).toBeLessThan(200);
    expect(frame?.text[frame.column ?? 0]).toBe("!");
    expect(frameOf("x".repeat(1000), 1, 5000)[0]?.column).toBeLessThan(200);
  });
});
