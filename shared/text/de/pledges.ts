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
import { listed, quoted, whom } from "./lists.ts";

/** "mindestens „Zeitplan“ (Mitgliedschaft)": after „auf“. */
function bounds(issue: string, { atLeast, atMost }: Bounds, names: Names): string {
  const option = (id: string) => quoted(names.option(issue, id));
  const name = `(${names.issue(issue)})`;
  if (atLeast !== null && atMost !== null)
    return atLeast === atMost
      ? `${option(atLeast)} ${name}`
      : `${option(atLeast)} bis ${option(atMost)} ${name}`;
  if (atLeast !== null) return `mindestens ${option(atLeast)} ${name}`;
  return atMost === null ? `jede Fassung ${name}` : `höchstens ${option(atMost)} ${name}`;
}

const clauses = (on: Clauses, names: Names): string =>
  listed(Object.entries(on).map(([issue, limits]) => bounds(issue, limits, names)));
const until = (round: string, names: Names): string => `bis zum Ende der Runde ${quoted(names.round(round))}`;
const by = (round: string | null, names: Names): string => (round === null ? "sofort" : until(round, names));

function stance(pledge: PledgeOf<"stance">, names: Names): string {
  const verb = pledge.promise === "keep" ? "Schweigen" : "Das Schweigen brechen";
  const readings = pledge.readings
    ? " sowie bei Lesungen eines Textes mit solcher Fassung, was immer sonst in ihm steht"
    : "";
  return `${verb} bei Anträgen allein auf ${clauses(pledge.on, names)}${readings}, ${until(pledge.until, names)}`;
}

function second({ mover, on, until: round }: PledgeOf<"second">, names: Names): string {
  const motions = mover === names.you ? "Ihre Anträge" : `Anträge (${names.party(mover)})`;
  return `${motions} auf ${clauses(on, names)} unterstützen, ${until(round, names)}`;
}

function signature(pledge: PledgeOf<"sign">, names: Names): string {
  const wordings = Object.entries(pledge.package).map(
    ([issue, option]) => `${quoted(names.option(issue, option))} (${names.issue(issue)})`,
  );
  return `Am Tisch ${quoted(names.table(pledge.table))} zustimmen: ${listed(wordings)}, bei Anträgen und beim ganzen Text`;
}

function effort({ most, until: round }: PledgeOf<"effort">, names: Names): string {
  const amount = most === 0 ? "Keine Anstrengung" : `Eine Anstrengung von höchstens ${most}`;
  return `${amount} in jedem Rat, ${until(round, names)}`;
}

/** A card that its seat doesn't hold, or that the reader has not seen, has no name. */
function card({ promise, card: id, until: round }: PledgeOf<"card">, names: Names): string {
  const verb = promise === "play" ? "spielen" : "nicht spielen";
  const known = names.knownCard(id);
  const what = known === null ? "Eine bestimmte eigene Karte" : `Die Karte ${quoted(known)}`;
  return `${what} ${verb}, ${until(round, names)}`;
}

/** What is promised, as a line of a deal, without what it hangs on. */
export function pledgeText(pledge: Pledge, names: Names): string {
  switch (pledge.kind) {
    case "favour":
      return `${names.favour(pledge.favour)}, an ${whom(pledge.to, names)}, ${by(pledge.by, names)}`;
    case "stance":
      return stance(pledge, names);
    case "second":
      return second(pledge, names);
    case "card":
      return card(pledge, names);
    case "capital":
      return `Politisches Kapital zahlen, an ${whom(pledge.to, names)}, ${by(pledge.by, names)}`;
    case "effort":
      return effort(pledge, names);
    case "sign":
      return signature(pledge, names);
    case "word":
      return quoted(names.words(pledge.words) ?? "(gelöscht)");
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
  const where = one.escrow ? "; hinterlegt" : "";
  return `${what}, wenn gilt: ${conditionText(conditionOf(one.if), { names, who: {} })}${where}`;
}
