import type { Package } from "../../model/ids.ts";
import type { Standing } from "../../model/state.ts";

/** What a seat's instruction says of a motion: a break on any of its clauses prevails. Null: nothing. */
export function instructed(standing: Standing, changes: Package): "keep" | "break" | null {
  const named = Object.keys(changes).map((issue) => standing[issue]);
  if (named.includes("break")) return "break";
  return named.includes("keep") ? "keep" : null;
}
