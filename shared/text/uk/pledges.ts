import {
  type Bounds,
  type Clauses,
  conditionOf,
  type Pledge,
  type PledgeOf,
  type Promised,
} from "../../model/deal.ts";
import type { PartyId } from "../../model/ids.ts";
import type { Names } from "../names.ts";
import { conditionText } from "./conditions.ts";
import { listed, ofWhom, toWhom, whom } from "./lists.ts";

/** What a clause may be set to, in brackets after its name. */
function bounds(issue: string, { atLeast, atMost }: Bounds, names: Names): string {
  const option = (id: string) => `«${names.option(issue, id)}»`;
  const name = `«${names.issue(issue)}»`;
  if (atLeast !== null && atMost !== null)
    return atLeast === atMost
      ? `${name} (${option(atLeast)})`
      : `${name} (від ${option(atLeast)} до ${option(atMost)})`;
  if (atLeast !== null) return `${name} (${option(atLeast)} або далі)`;
  return atMost === null ? `${name} (будь-яке формулювання)` : `${name} (не далі, ніж ${option(atMost)})`;
}

/** Somebody in the genitive: `вас`, or `делегації «…»`. */
const to = (party: PartyId, names: Names): string => ofWhom(whom(party, names));
const clauses = (on: Clauses, names: Names): string =>
  listed(Object.entries(on).map(([issue, limits]) => bounds(issue, limits, names)));
/** What motions change: names of clauses stand undeclined beside a word that has a case. */
const about = (on: Clauses, names: Names): string =>
  `які змінюють лише ${Object.keys(on).length === 1 ? "пункт" : "пункти"} ${clauses(on, names)}`;
const until = (round: string, names: Names): string => `до кінця раунду «${names.round(round)}»`;
const by = (round: string | null, names: Names): string =>
  round === null ? "одразу" : `не пізніше кінця раунду «${names.round(round)}»`;

function stance(pledge: PledgeOf<"stance">, names: Names): string {
  const verb = pledge.promise === "keep" ? "Зберігати мовчання" : "Порушувати мовчання";
  const readings = pledge.readings
    ? ", і на читаннях тексту з таким формулюванням, хоч би що ще в ньому було сказано"
    : "";
  return `${verb} щодо подань, ${about(pledge.on, names)}${readings}, ${until(pledge.until, names)}`;
}

function signature(pledge: PledgeOf<"sign">, names: Names): string {
  const wordings = Object.entries(pledge.package).map(
    ([issue, option]) => `«${names.issue(issue)}» (${names.option(issue, option)})`,
  );
  return `Погоджуватися на ${listed(wordings)} за столом «${names.table(pledge.table)}», у поданнях і в усьому тексті`;
}

function effort({ most, until: round }: PledgeOf<"effort">, names: Names): string {
  const amount = most === 0 ? "Жодних зусиль" : `Зусилля не більше ніж ${most}`;
  return `${amount} під час кожної Ради, ${until(round, names)}`;
}

/** A card that its seat doesn't hold, or that the reader has not seen, has no name. */
function card({ promise, card: id, until: round }: PledgeOf<"card">, names: Names): string {
  const known = names.knownCard(id);
  const own = promise === "play" ? "одну зі своїх карток" : "однієї зі своїх карток";
  const what = known === null ? own : `картку «${known}»`;
  return `${promise === "play" ? "Зіграти" : "Не грати"} ${what} ${until(round, names)}`;
}

/** What is promised, as a line of a deal, without what it hangs on. */
export function pledgeText(pledge: Pledge, names: Names): string {
  switch (pledge.kind) {
    case "favour":
      return `${names.favour(pledge.favour)} — для ${to(pledge.to, names)}, ${by(pledge.by, names)}`;
    case "stance":
      return stance(pledge, names);
    case "second":
      return `Підтримати ${pledge.mover === names.you ? "ваші подання" : `подання ${to(pledge.mover, names)}`}, ${about(pledge.on, names)}, ${until(pledge.until, names)}`;
    case "card":
      return card(pledge, names);
    case "capital":
      return `Передати ${toWhom(pledge.to, names)} політичний капітал, ${by(pledge.by, names)}`;
    case "effort":
      return effort(pledge, names);
    case "sign":
      return signature(pledge, names);
    case "word":
      return `«${names.words(pledge.words) ?? "(видалено)"}»`;
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
  const where = one.escrow ? "; на умовному зберіганні" : "";
  return `${what}, якщо ${conditionText(conditionOf(one.if), { names, who: {} })}${where}`;
}
