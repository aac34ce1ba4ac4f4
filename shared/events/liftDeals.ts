import type { Pledge, Undertaking } from "../model/deal.ts";
import type { StampedEvent } from "./index.ts";

/** Capital was once always paid at once. */
const dated = (pledge: Pledge): Pledge =>
  pledge.kind === "capital" ? { ...pledge, by: pledge.by ?? null } : pledge;

/** Promises were once made without conditions, and nothing lay in escrow. */
const onTerms = (stored: Undertaking): Undertaking => ({
  ...{ if: null, escrow: false, held: false, due: [] },
  ...stored,
  pledge: dated(stored.pledge),
});

/** An offer as it was once stored, with the terms that promises have today. */
export function withTerms(stored: StampedEvent): StampedEvent {
  if (stored.kind !== "dealOffered") return stored;
  const { deal } = stored;
  return { ...stored, deal: { ...deal, undertakings: deal.undertakings.map(onTerms) } };
}
