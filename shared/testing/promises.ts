import type { Pledge, Proviso } from "../model/deal.ts";
import type { Package } from "../model/ids.ts";
import type { OnTerms } from "./seatAtTable.ts";
import type { TestTable } from "./table.ts";

type Bounds = Extract<Pledge, { kind: "stance" }>["on"];

/** Promises at the assembly, in few words. */
export const horses = (by: string | null, to = "south"): Pledge => ({
  kind: "favour",
  favour: "horses",
  to,
  by,
});
export const word: Pledge = { kind: "word", words: "w" };
export const pay = (to: string): Pledge => ({ kind: "capital", to, by: null });
export const unbounded = { atLeast: null, atMost: null };
export const stance = (
  promise: "keep" | "break",
  on: Bounds,
  more: { readonly until?: string; readonly readings?: boolean } = {},
): Pledge => ({ kind: "stance", promise, on, readings: more.readings ?? false, until: more.until ?? "one" });

export const second = (mover: string, on: Bounds, until = "one"): Pledge => ({
  kind: "second",
  mover,
  on,
  until,
});
export const sign = (signed: Package): Pledge => ({ kind: "sign", table: "pact", package: signed });
export const effort = (most: number, until = "one"): Pledge => ({ kind: "effort", most, until });

/** What a promise can hang on. */
export const pactAdopted: Proviso = { adopted: "pact" };
export const roadsAtLeast = (option: string): Proviso => ({ issue: "roads", atLeast: option });
export const given = (favour: string): Proviso => ({ given: favour, from: null, to: null });
export const provided = (pledge: Pledge, proviso: Proviso): OnTerms => ({
  pledge,
  if: proviso,
  escrow: false,
});
export const inEscrow = (pledge: Pledge, proviso: Proviso): OnTerms => ({
  ...provided(pledge, proviso),
  escrow: true,
});

/** North's motion, seconded by East, under silence. */
export function underSilence(
  table: TestTable,
  changes: Readonly<Record<string, string>> = { roads: "some" },
): TestTable {
  table.seat("north").tables(changes);
  table.seat("east").seconds("north");
  return table.goTo("silence");
}
