import {
  type Bounds,
  type Clauses,
  conditionOf,
  type Pledge,
  type PledgeOf,
  type Promised,
} from "../../model/deal.ts";
import type { Names } from "../names.ts";
import { conditionText } from "./conditions.ts";
import { inside, listed, whom } from "./lists.ts";

function bounds(issue: string, { atLeast, atMost }: Bounds, names: Names): string {
  const option = (id: string) => `“${names.option(issue, id)}”`;
  const name = names.issue(issue);
  if (atLeast !== null && atMost !== null)
    return atLeast === atMost
      ? `${name} to ${option(atLeast)}`
      : `${name} to ${option(atLeast)} up to ${option(atMost)}`;
  if (atLeast !== null) return `${name} to ${option(atLeast)} or more`;
  return atMost === null ? `${name} to anything` : `${name} to ${option(atMost)} or less`;
}

const clauses = (on: Clauses, names: Names): string =>
  listed(Object.entries(on).map(([issue, limits]) => bounds(issue, limits, names)));
const until = (round: string, names: Names): string => `until the end of “${names.round(round)}”`;
const by = (round: string | null, names: Names): string =>
  round === null ? "at once" : `by the end of “${names.round(round)}”`;

function stance(pledge: PledgeOf<"stance">, names: Names): string {
  const verb = pledge.promise === "keep" ? "Keep silence" : "Break silence";
  const readings = pledge.readings
    ? ", and on readings of a text with such wording, whatever else it says"
    : "";
  return `${verb} on motions that set only ${clauses(pledge.on, names)}${readings}, ${until(pledge.until, names)}`;
}

function signature(pledge: PledgeOf<"sign">, names: Names): string {
  const wordings = Object.entries(pledge.package).map(
    ([issue, option]) => `${names.issue(issue)} at “${names.option(issue, option)}”`,
  );
  return `Agree to ${listed(wordings)} at ${inside(names.table(pledge.table))}, on motions and in the whole text`;
}

function effort({ most, until: round }: PledgeOf<"effort">, names: Names): string {
  const amount = most === 0 ? "No effort at all" : `An effort of at most ${most}`;
  return `${amount} in each Council, ${until(round, names)}`;
}

/** A card that its seat doesn't hold, or that the reader has not seen, has no name. */
function card({ promise, card: id, until: round }: PledgeOf<"card">, names: Names): string {
  const known = names.knownCard(id);
  const what = known === null ? "a card that it holds" : `the card “${known}”`;
  return `${promise === "play" ? "Play" : "Do not play"} ${what} ${until(round, names)}`;
}

/** What is promised, as a line of a deal, without what it hangs on. */
export function pledgeText(pledge: Pledge, names: Names): string {
  switch (pledge.kind) {
    case "favour":
      return `${names.favour(pledge.favour)}, for ${whom(pledge.to, names)}, ${by(pledge.by, names)}`;
    case "stance":
      return stance(pledge, names);
    case "second":
      return `Second motions of ${whom(pledge.mover, names)} that set only ${clauses(pledge.on, names)}, ${until(pledge.until, names)}`;
    case "card":
      return card(pledge, names);
    case "capital":
      return `Pay political capital to ${whom(pledge.to, names)}, ${by(pledge.by, names)}`;
    case "effort":
      return effort(pledge, names);
    case "sign":
      return signature(pledge, names);
    case "word":
      return `“${names.words(pledge.words) ?? "(deleted)"}”`;
  }
}

/** A favour or payment that hangs on something is not due at once, but by the end of its round. */
const inTime = ({ pledge, if: proviso }: Promised, round: string | null): Pledge =>
  (pledge.kind === "favour" || pledge.kind === "capital") && proviso !== null
    ? { ...pledge, by: pledge.by ?? round }
    : pledge;

/**
 * A promise as a line of a deal: what, on what condition, and whether it lies in escrow. `round` is that of the deal: what
 * hangs on something and is not dated is due by its end; null where the deal is not known.
 */
export function promiseText(one: Promised, names: Names, round: string | null = null): string {
  const what = pledgeText(inTime(one, round), names);
  if (one.if === null) return what;
  const where = one.escrow ? "; in escrow" : "";
  return `${what}, if ${conditionText(conditionOf(one.if), { names, who: {} })}${where}`;
}
