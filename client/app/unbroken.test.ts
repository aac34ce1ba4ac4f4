import { expect, it } from "vitest";
import { unbroken } from "./unbroken.ts";

it("keeps the days and the month of a date together", () => {
  expect(unbroken("11–12 July 2023")).toBe("11\u2060–\u206012\u00a0July\u00a02023");
});
