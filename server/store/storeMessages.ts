import type { Store } from "./store.ts";

export type Method = keyof Store;

/** What the thread of a store is asked, and what it says to that. */
export interface StoreCall {
  readonly number: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}
export type StoreReply =
  | { readonly number: number; readonly value: unknown }
  /** An error loses its class on the way: its name is told. */
  | { readonly number: number; readonly error: { readonly name: string; readonly message: string } };
