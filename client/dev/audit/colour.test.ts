import { expect, test } from "vitest";
import { colourOf, contrast, over } from "./colour.ts";

const [BLACK, WHITE] = [colourOf("#000000"), colourOf("rgb(255, 255, 255)")];

test("black on white has the greatest contrast, and a colour on itself the least", () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5);
  expect(contrast(WHITE, BLACK)).toBeCloseTo(21, 5);
  expect(contrast(WHITE, WHITE)).toBe(1);
});

test("a mid grey has the contrast that the standard's own example gives it", () => {
  expect(contrast(colourOf("#767676"), WHITE)).toBeCloseTo(4.54, 2);
});

test("a half transparent colour is seen mixed with what lies below it", () => {
  expect(over(colourOf("rgb(0 0 0 / 50%)"), WHITE)).toEqual([127.5, 127.5, 127.5, 1]);
  expect(contrast(colourOf("rgb(0 0 0 / 50%)"), WHITE)).toBeLessThan(4.5);
});

test("what is no colour is not taken for one", () => {
  expect(() => colourOf("tomato")).toThrow("tomato");
});
