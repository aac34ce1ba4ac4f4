import type { Check, Finding, Kind, Overview } from "../overview.ts";
import { type Selected, select } from "../select.ts";
import { listed, suggestion } from "../suggest.ts";
import { type Path, pathText } from "../tree.ts";

/** Where a scenario names something by its id, outside conditions and effects; `@` is the key itself. */
const REFERENCES: Readonly<Record<string, Kind>> = {
  "rules.cohesionTrack": "track",
  "seats.*.stakes.@": "track",
  "seats.*.walkAwayShift.table": "table",
  "automata.*.secondsWhile.track": "track",
  "tables.*.members.*": "party",
  "tables.*.observers.*": "party",
  "tables.*.firstAndLast": "seat",
  "tables.*.issues.*.options.*.worth.@": "party",
  "tables.*.rule.veto.*": "party",
  "tables.*.rule.weighted.weights.@": "party",
  "tables.*.walkAway.@": "party",
  "tables.*.noText.@": "party",
  "tables.*.analysis.*.*.worth.@": "party",
  "tables.*.analysis.*.*.walkAway.@": "party",
  "modifiers.*.table": "table",
  "modifiers.*.worth.@": "party",
  "modifiers.*.walkAway.@": "party",
  "cards.*.seats.*": "seat",
  "cards.*.target.seat.*": "seat",
  "cards.*.target.issue.*": "issue",
  "events.*.cables.@": "seat",
  "favours.*.from.*": "seat",
  "favours.*.to.*": "seat",
  "objectives.*.seat": "seat",
  "hazard.factors.*.reads.*.track": "track",
  "home.*.seat": "seat",
  "home.*.concerns.issue": "issue",
  "home.*.concerns.favour": "favour",
  "home.*.concerns.card": "card",
  "lessons.*.seats.*": "seat",
  "lessons.*.round": "round",
  "rounds.*.meets.@": "table",
  "rounds.*.event": "event",
  "targets.endingShares.@": "ending",
  "targets.mostFrequent.@": "issue",
  "targets.strategies.*.@": "seat",
  "war.front": "track",
  "war.defender.seat": "seat",
  "war.defender.strength": "track",
  "war.attacker.seat": "seat",
  "war.attacker.strength": "track",
  "war.escalation.track": "track",
  "war.morale.gain.@": "track",
  "war.morale.loss.@": "track",
};

const CALLED: Readonly<Record<Kind, string>> = {
  seat: "seat",
  party: "seat or automaton",
  table: "table",
  issue: "issue",
  track: "track",
  flag: "flag",
  card: "card",
  event: "event",
  favour: "favour",
  round: "round",
  ending: "ending",
  article: "article",
};

/** The second half of "there is no …": who has taken it away, or what was probably meant. */
export function whyMissing(
  overview: Overview,
  { kind, id }: { readonly kind: Kind | "option"; readonly id: string },
  known: readonly string[],
): string {
  const place = overview.takenAway(kind, id);
  if (place === null) return suggestion(id, known);
  return `It was taken away in ${place.file}, line ${place.line}: take this away too, or say it anew.`;
}

/** Says that an id names nothing, unless it does, or unless not all ids could be read. */
export function unknownId(
  overview: Overview,
  named: { readonly kind: Kind; readonly id: string },
  at: Omit<Finding, "code" | "message">,
): readonly Finding[] {
  const known = overview.ids[named.kind];
  if (known.includes(named.id) || !overview.complete(named.kind)) return [];
  const why = whyMissing(overview, named, known);
  const message = `There is no ${CALLED[named.kind]} \`${named.id}\`. ${why}`;
  return [{ ...at, code: `unknown-${named.kind}`, message }];
}

const referenceAt = (overview: Overview, kind: Kind, { path, part, value }: Selected): readonly Finding[] =>
  unknownId(overview, { kind, id: String(value) }, { path, part });

/** Every id that is named exists. */
export const references: Check = (overview) => [
  ...Object.entries(REFERENCES).flatMap(([pattern, kind]) =>
    select(overview.scenario, pattern).flatMap((found) => referenceAt(overview, kind, found)),
  ),
  ...worthOfFavours(overview),
];

/** What a favour is worth is told for the giver, the receiver or a seat by its id. */
function worthOfFavours(overview: Overview): readonly Finding[] {
  return select(overview.scenario, "favours.*.worth.@").flatMap((found) =>
    found.value === "giver" || found.value === "receiver" ? [] : referenceAt(overview, "seat", found),
  );
}

/** Lists that may name nobody twice. */
const SETS = [
  "tables.*.members",
  "tables.*.observers",
  "tables.*.rule.veto",
  "cards.*.seats",
  "cards.*.target.seat",
  "cards.*.target.issue",
  "favours.*.from",
  "favours.*.to",
  "rounds.*.meets.*.issues",
  "lessons.*.seats",
];

function repeats(path: Path, list: readonly unknown[]): readonly Finding[] {
  return list.flatMap((item, index): readonly Finding[] => {
    if (list.indexOf(item) === index) return [];
    const message = `${listed([String(item)])} is listed twice in \`${pathText(path)}\`.`;
    return [{ path: [...path, index], code: "listed-twice", message }];
  });
}

/** Nothing is listed twice. */
export const lists: Check = ({ scenario }) =>
  SETS.flatMap((pattern) =>
    select(scenario, pattern).flatMap(({ path, value }) =>
      Array.isArray(value) ? repeats(path, value) : [],
    ),
  );
