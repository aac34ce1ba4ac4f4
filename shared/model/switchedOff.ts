import type { Session } from "./session.ts";

/** Whether whoever opened the match has left this card or event out. Only what is marked as sensitive can be. */
export const isSwitchedOff = (
  { session }: { readonly session: Pick<Session, "switchedOff"> },
  id: string,
  { sensitive }: { readonly sensitive?: string | undefined },
): boolean => sensitive !== undefined && session.switchedOff.includes(id);

interface Sensitive {
  readonly title: string;
  readonly sensitive?: string | undefined;
}

/** What can be switched off before a match begins, by id: what it is called, and why somebody might want to. */
export function switchable({
  cards,
  events,
}: Readonly<Record<"cards" | "events", Readonly<Record<string, Sensitive>>>>): Readonly<
  Record<string, { readonly title: string; readonly reason: string }>
> {
  const marked = Object.entries({ ...cards, ...events }).flatMap(([id, { title, sensitive }]) =>
    sensitive === undefined ? [] : [[id, { title, reason: sensitive }] as const],
  );
  return Object.fromEntries(marked);
}
