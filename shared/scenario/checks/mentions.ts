import type { Kind } from "../overview.ts";

/**
 * What a key of a condition or effect names: an id of some kind; a seat by id or role; a clause, which may
 * be the card's target; an option of the clause named by another key.
 */
export type Mention = Kind | "seatOrRole" | "clause" | { readonly optionOf: string };

/** For each kind of condition or effect, by its head: what its keys name (`a.b` for a key within a key). */
export type Mentions = Readonly<Record<string, Readonly<Record<string, Mention>>>>;

const optionOf = (key: string): Mention => ({ optionOf: key });

export const CONDITION_MENTIONS: Mentions = {
  track: { track: "track" },
  issue: { issue: "issue", is: optionOf("issue"), atLeast: optionOf("issue"), atMost: optionOf("issue") },
  settled: { settled: "issue" },
  adopted: { adopted: "table" },
  flag: { flag: "flag" },
  round: { "round.from": "round", "round.until": "round" },
  played: { played: "card" },
  given: { given: "favour", from: "seatOrRole", to: "seatOrRole" },
  dealBetween: { "dealBetween.0": "seatOrRole", "dealBetween.1": "seatOrRole" },
  active: { active: "seatOrRole" },
  backedBy: { backedBy: "seatOrRole" },
  broke: { broke: "seatOrRole" },
  promisesBroken: { promisesBroken: "seatOrRole" },
};

export const EFFECT_MENTIONS: Mentions = {
  track: { track: "track" },
  drift: { drift: "track" },
  capital: { capital: "seatOrRole" },
  cap: { cap: "seatOrRole" },
  draw: { draw: "seatOrRole" },
  discard: { discard: "seatOrRole" },
  grant: { grant: "favour" },
  give: { give: "favour", from: "seatOrRole", to: "seatOrRole" },
  flag: { flag: "flag" },
  trust: { "trust.of": "seatOrRole", "trust.in": "seatOrRole" },
  worth: { "worth.issue": "clause", "worth.option": optionOf("worth.issue"), seat: "seatOrRole" },
  walkAway: { walkAway: "table", seat: "seatOrRole" },
  firstMotion: { firstMotion: "seatOrRole", table: "table" },
  breakPrice: { "breakPrice.seat": "seatOrRole", "breakPrice.issue": "clause" },
  freeze: { freeze: "clause" },
  settle: { settle: "clause", option: optionOf("settle") },
  reveal: { of: "seatOrRole" },
  leak: { leak: "seatOrRole" },
  cancel: { cancel: "seatOrRole" },
};

/** Effects that mean one seat: `everyone` would be a mistake in them. */
export const SINGULAR: readonly string[] = ["give", "firstMotion"];
