/**
 * What somebody is in a match, for good: decided by the link they came in with. The host opened it and may take a
 * seat; the facilitator opened it, sees all and never sits; a spectator sees what is public.
 */
export const ROLES = ["host", "facilitator", "player", "spectator"] as const;
export type Role = (typeof ROLES)[number];

type People = Readonly<Record<string, { readonly role: Role }>>;

/** Whether they run the match: start, stop and end its phases, and see to its bots. */
export const runsTheMatch = (role: Role | "bot" | "server"): boolean =>
  role === "host" || role === "facilitator";

/** Whether a seat can be theirs. Nobody plays who sees everybody's papers. */
export const maySit = (role: Role): boolean => role === "host" || role === "player";

/** Whether somebody sees everything in this match, at any moment. */
export const hasFacilitator = (people: People): boolean =>
  Object.values(people).some(({ role }) => role === "facilitator");
