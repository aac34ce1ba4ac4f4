import { holds } from "../../effects/conditions.ts";
import type { Condition } from "../../model/condition.ts";
import type { Facts } from "../../model/facts.ts";
import type { TableId, TrackId } from "../../model/ids.ts";
import { onceFor } from "../../model/oncePer.ts";
import { roundIds } from "../../model/scenarioIndex.ts";
import { type Grant, isSame } from "../../rules/checks/escrow.ts";
import { valueOfNoText, valueOfText } from "../../values/valuation.ts";
import { favourAtHome, worthAtHome } from "../world/atHome.ts";
import { chanceOf } from "../world/chances.ts";
import { factsIn, type Prospect, sameBeside } from "../world/prospect.ts";
import type { World } from "../world/world.ts";
import { readBy, readForFavour, readForTable } from "./reads.ts";

/** A way in which the match could end, with what conditions would find then. */
interface End {
  readonly world: World;
  readonly prospect: Prospect;
  readonly facts: Facts;
}

function tablePoints({ world, prospect, facts }: End, table: TableId): number {
  const valuations = sameBeside(prospect, world.now) ? world.inQuestion : world.valuations;
  const appraisal = { scenario: world.known.scenario, facts };
  const valuation = valuations[table];
  const text = prospect.texts[table] ?? null;
  if (!valuation) return 0;
  if (text === null) return valueOfNoText(valuation, appraisal);
  const reservations = [...(world.reservations[table] ?? []), ...prospect.reservations];
  return worthAtHome(world, { table, text, facts }, (counted) =>
    valueOfText(valuation, counted, { ...appraisal, reservations }),
  );
}

/** Points of one favour, given or supposed, to this seat, by how likely it is to count. */
function favourPoints({ world, facts }: End, grant: Grant): number {
  const points = pointsOfFavour(world, grant, facts);
  return points === 0 ? 0 : points * favourAtHome(world, grant.favour, facts);
}

function pointsOfFavour(
  { known: { scenario }, seat }: World,
  { favour: id, from, to }: Grant,
  facts: Facts,
): number {
  const favour = scenario.favours[id];
  if (!favour?.worth) return 0;
  const cast = { self: seat, giver: from, receiver: to };
  if (favour.counts !== undefined && holds(favour.counts, { scenario, facts, cast }) !== true) return 0;
  const { given, received } = favour.worth;
  if (seat === from) return given;
  if (seat === to) return received;
  // To a third seat it is worth what it is worth to it always: where it has a part, that is the other part.
  if (!favour.from.includes(seat)) return given;
  return favour.to.includes(seat) ? Math.min(given, received) : received;
}

/** Grants of a list that are not among others, each of them once. */
function newAmong(list: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const found: Grant[] = [];
  for (const one of list) if (![...others, ...found].some((other) => isSame(one, other))) found.push(one);
  return found;
}

const NONE: readonly Grant[] = [];
const grantsNow = onceFor(({ known }: World) => newAmong(known.favours, NONE));

/** Favours that are supposed to be given beside those that are known. */
const givenBeside = ({ world, prospect: { given } }: End): readonly Grant[] =>
  given.length === 0 ? NONE : newAmong(given, grantsNow(world));

/** Objectives by their chance, so that a track that comes nearer is worth something already. */
const objectiveChance = (
  { known: { scenario }, seat }: World,
  met: Condition | null,
  facts: Facts,
): number => (met === null ? 0 : chanceOf(met, { scenario, facts, cast: { self: seat } }));

/** What all objectives are worth, by their chances. */
export function objectivePoints(world: World, facts: Facts): number {
  let chances = 0;
  for (const met of world.objectives) chances += objectiveChance(world, met, facts);
  return world.known.scenario.rules.objective * chances;
}

type Stakes = Readonly<Record<TrackId, number>>;
const NO_STAKES: Stakes = {};
const stakesOf = onceFor((stakes: Stakes) => Object.entries(stakes));

function trackPoints({ known, seat }: World, facts: Facts): number {
  const { tracks, rules, seats } = known.scenario;
  let points = 0;
  for (const [track, each] of stakesOf(seats[seat]?.stakes ?? NO_STAKES))
    points += each * ((facts.track(track) ?? 0) - (tracks[track]?.start ?? 0));
  return Math.max(-rules.tracksMost, Math.min(rules.tracksMost, points));
}

/** A wider war takes everything from everybody: what the risk costs, over the rounds that are left. */
function dangerOf({ known, progress }: World, facts: Facts): number {
  const { war, rounds } = known.scenario;
  if (!war) return 0;
  const above = (facts.track(war.escalation.track) ?? 0) - (war.escalation.above - 8);
  const left = 1 + (1 - progress) * (roundIds({ rounds }).length - 1);
  return Math.max(0, above) * 0.15 * left;
}

/** A part of what an end is worth. */
interface Part {
  readonly of: (end: End) => number;
  /** What it is in the expected end, and the tables whose texts bear on it: while these stay it is the same. */
  readonly expected: number;
  readonly reads: ReadonlySet<TableId>;
}

/** All parts but what is supposed to be given as well. Most ends that are looked at differ in the text of one table alone. */
const partsOf = onceFor((world: World) => {
  const expected: End = { world, prospect: world.now, facts: factsIn(world, world.now) };
  const part = (reads: ReadonlySet<TableId>, of: Part["of"]): Part => ({ of, reads, expected: of(expected) });
  return {
    tables: Object.keys(world.now.texts).map((table) =>
      part(readForTable(world, table), (end) => tablePoints(end, table)),
    ),
    favours: grantsNow(world).map((grant) =>
      part(readForFavour(world, grant.favour), (end) => favourPoints(end, grant)),
    ),
    objectives: world.objectives.map((met) =>
      part(readBy(world, met === null ? [] : [met]), ({ facts }) => objectiveChance(world, met, facts)),
    ),
    tracks: trackPoints(world, expected.facts),
    danger: dangerOf(world, expected.facts),
  };
});

/** The tables whose texts are others than expected; null: it differs in more than texts. */
const changedIn = (world: World, prospect: Prospect): readonly TableId[] | null =>
  sameBeside(prospect, world.now)
    ? Object.keys(prospect.texts).filter((table) => prospect.texts[table] !== world.now.texts[table])
    : null;

function sumOf(parts: readonly Part[], end: End, changed: readonly TableId[] | null): number {
  let sum = 0;
  for (const { of, reads, expected } of parts)
    sum += changed === null || changed.some((table) => reads.has(table)) ? of(end) : expected;
  return sum;
}

/** What it is worth to the seat of a world if the match ends so, in points. */
export function worthIn(world: World, prospect: Prospect): number {
  const end: End = { world, prospect, facts: factsIn(world, prospect) };
  const parts = partsOf(world);
  const changed = changedIn(world, prospect);
  let favours = sumOf(parts.favours, end, changed);
  for (const grant of givenBeside(end)) favours += favourPoints(end, grant);
  const chances = sumOf(parts.objectives, end, changed);
  return (
    sumOf(parts.tables, end, changed) +
    favours +
    world.known.scenario.rules.objective * chances +
    (changed === null ? trackPoints(world, end.facts) : parts.tracks) -
    (changed === null ? dangerOf(world, end.facts) : parts.danger)
  );
}
