import type { Pledge } from "../model/deal.ts";
import type { TestTable } from "./table.ts";

type Bounds = Extract<Pledge, { kind: "stance" }>["on"];

/** Promises at the assembly, in few words. */
export const horses = (by: string | null): Pledge => ({ kind: "favour", favour: "horses", to: "south", by });
export const word: Pledge = { kind: "word", words: "w" };
export const pay = (to: string): Pledge => ({ kind: "capital", to });
export const any = { atLeast: null, atMost: null };
export const stance = (
  promise: "keep" | "break",
  on: Bounds,
  more: { readonly until?: string; readonly readings?: boolean } = {},
): Pledge => ({ kind: "stance", promise, on, readings: more.readings ?? false, until: more.until ?? "one" });

/** North's motion, seconded by East, under silence. */
export function underSilence(
  table: TestTable,
  changes: Readonly<Record<string, string>> = { roads: "some" },
): TestTable {
  table.seat("north").tables(changes);
  table.seat("east").seconds("north");
  return table.goTo("silence");
}
