import { expect, test } from "vitest";
import type { Event } from "../../shared/events/index.ts";
import { inOrder } from "./inOrder.ts";
import type { Revealed } from "./silenceNow.ts";

const revealed = (key: string, table: string): Revealed => ({
  ...{ key, table, motion: null, reading: null },
  ...{ stances: {}, broken: false },
});
const ended = (motion: string): Event => ({ kind: "silenceEnded", motion, stances: {}, outcome: "adopted" });
const read = (table: string): Event => ({
  ...{ kind: "readingEnded", table, stances: {} },
  ...{ counterTexts: [], outcome: "broken" },
});

test("what was put last stands last, whenever it was tabled and at whichever table", () => {
  const all = [revealed("a.oslo.x", "a"), revealed("a.oslo.y", "a"), revealed("b.oslo.z", "b")];
  const order = inOrder(all, [ended("b.oslo.z"), ended("a.oslo.y"), ended("a.oslo.x")]);
  expect(order.map(({ key }) => key)).toEqual(["b.oslo.z", "a.oslo.y", "a.oslo.x"]);
});

test("a second reading follows the first, after the motions", () => {
  const all = [revealed("a.reading.2", "a"), revealed("a.reading.1", "a"), revealed("a.oslo.x", "a")];
  const order = inOrder(all, [ended("a.oslo.x"), read("a"), read("b"), read("a")]);
  expect(order.map(({ key }) => key)).toEqual(["a.oslo.x", "a.reading.1", "a.reading.2"]);
});
