import fc from "fast-check";
import { expect, it } from "vitest";
import { shortened, shortenedBefore, wrapText } from "./wrapText.ts";

/** Every letter is ten px wide. */
const widthOf = (text: string) => text.length * 10;
const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 });

it("breaks between words", () => {
  expect(wrapText("a renewed grain corridor", widthOf, { width: 130, most: 3 })).toEqual([
    "a renewed",
    "grain",
    "corridor",
  ]);
});

it("shows by dots that something was cut off", () => {
  expect(wrapText("a renewed grain corridor", widthOf, { width: 130, most: 2 })).toEqual([
    "a renewed",
    "grain corrid…",
  ]);
  expect(shortened("unpronounceable", widthOf, 60)).toBe("unpro…");
  expect(shortened("short", widthOf, 60)).toBe("short");
});

it("never writes wider than it may, nor more lines", () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 4 }),
      (list, width, most) => {
        const lines = wrapText(list.join(" "), widthOf, { width, most });
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

it("loses no word where there is room", () => {
  fc.assert(
    fc.property(words, (list) => {
      expect(wrapText(list.join(" "), widthOf, { width: 100, most: 99 }).join(" ")).toBe(list.join(" "));
    }),
  );
});

it("keeps how a text ends that says nothing without it", () => {
  const said = (text: string, width: number) => shortenedBefore(text, widthOf, { width, end: /, page \d+$/ });
  const whole = widthOf("A long report, page 23");
  expect(said("A long report, page 23", whole)).toBe("A long report, page 23");
  expect(said("A long report, page 23", whole - 1)).toMatch(/^A long.*…, page 23$/);
  expect(widthOf(said("A long report, page 23", whole - 1))).toBeLessThan(whole);
  expect(said("A long report of nothing", whole)).toMatch(/^A long report.*…$/);
});
