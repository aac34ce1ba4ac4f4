import type { Pledge, Undertaking } from "../model/deal.ts";
import type { Names } from "./names.ts";

/** Who promises what, party by party: each party's promises after its name. */
export function promisesBySeat(
  promises: readonly Pick<Undertaking, "seat" | "pledge">[],
  names: Names,
  pledgeText: (pledge: Pledge, names: Names) => string,
): string {
  const bySeat = Map.groupBy(promises, ({ seat }) => seat);
  const told = ({ pledge }: { readonly pledge: Pledge }) => pledgeText(pledge, names);
  return [...bySeat].map(([seat, own]) => `${names.party(seat)}: ${own.map(told).join("; ")}`).join(". ");
}
