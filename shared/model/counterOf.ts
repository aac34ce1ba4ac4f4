import type { Deal } from "./deal.ts";
import type { DealId } from "./ids.ts";

/** The offer that came in the place of this one, if somebody answered it with another; null: nobody has. */
export const counterOf = (deals: Readonly<Record<DealId, Deal>>, id: DealId): Deal | null =>
  Object.values(deals).find(({ counterTo }) => counterTo === id) ?? null;
