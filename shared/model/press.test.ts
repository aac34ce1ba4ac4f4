import { expect, it } from "vitest";
import { Press, pressWithout } from "./press.ts";

it("without some channels is a press that says nothing of the others", () => {
  expect(pressWithout()).toEqual(Press.parse({}));
  expect(pressWithout("pair", "group")).toEqual(Press.parse({ pair: [], group: [] }));
});
