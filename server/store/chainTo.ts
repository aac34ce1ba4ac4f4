import type { Entry } from "../../shared/events/entry.ts";

/** The entries on the way from the first to the head, along the parents. Throws if one is missing. */
export function chainTo(head: number, entries: readonly Entry[]): readonly Entry[] {
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const chain: Entry[] = [];
  for (let number: number | null = head; number !== null; ) {
    const entry = byNumber.get(number);
    if (!entry) throw new Error("an entry of the log is missing");
    chain.push(entry);
    number = entry.parent;
  }
  return chain.reverse();
}
