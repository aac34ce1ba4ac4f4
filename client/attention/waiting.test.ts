import { afterEach, expect, test } from "vitest";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { look } from "../looked/looked.ts";
import { panelOf } from "../talks/unread.ts";

import { waitingFor } from "./waiting.ts";

const pair = "alpha+beta";
const keys = (table: ReturnType<typeof atTable>, seat: string | null) =>
  waitingFor(table.view(seat)).map(({ key }) => key);

afterEach(() => look(panelOf(pair), { count: 0 }));

test("An offer waits for whoever must answer it, and for nobody else", () => {
  const table = atTable(smallScenario);
  table.seat("alpha").offers({ alpha: { kind: "capital", to: "beta", by: null } }, ["beta"]);
  expect(keys(table, "beta")).toContain("offer alpha+beta.1");
  for (const other of ["alpha", "gamma", null])
    expect(keys(table, other).filter((key) => key.startsWith("offer"))).toEqual([]);
});

test("A message waits until it has been seen, and the next one is another", () => {
  const table = atTable(smallScenario);
  table.seat("alpha").says(pair);
  expect(keys(table, "beta")).toContain(`message ${pair} 1`);
  expect(keys(table, "gamma").filter((key) => key.startsWith("message"))).toEqual([]);
  look(panelOf(pair), { count: 1 });
  expect(keys(table, "beta").filter((key) => key.startsWith("message"))).toEqual([]);
  table.seat("alpha").says(pair);
  expect(keys(table, "beta")).toContain(`message ${pair} 2`);
});

test("What is to do waits once in each step, and not for whoever is ready or looks on", () => {
  const table = atTable(smallScenario);
  const before = keys(table, "alpha");
  table.seat("alpha").tables({ border: "o1" });
  expect(keys(table, "alpha")).toEqual(before);
  table.seat("alpha").isReady();
  expect(keys(table, "alpha")).toEqual([]);
  expect(keys(table, null)).toEqual([]);
});
