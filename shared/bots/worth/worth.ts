import { holds } from "../../effects/conditions.ts";
import type { Facts } from "../../model/facts.ts";
import type { SeatId, TableId, TrackId } from "../../model/ids.ts";
import { onceFor } from "../../model/oncePer.ts";
import { roundIds } from "../../model/scenarioIndex.ts";
import type { Valuation } from "../../model/valuation.ts";
import { type Grant, isSame } from "../../rules/checks/escrow.ts";
import { valueOfNoText, valueOfText } from "../../values/valuation.ts";
import { type Mind, onceInWorld } from "../mind.ts";
import { favourAtHome, worthAtHome } from "../world/atHome.ts";
import { chanceOf } from "../world/chances.ts";
import { differenceOf, factsIn, type Prospect, sameBeside, withText } from "../world/prospect.ts";
import type { World } from "../world/world.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/**
 * What a point of political capital is worth in points of score: at the end what the rules say; before, more
 * where it is scarce, and little where the next income would only run over.
 */
export function capitalWorth({ own, view, progress }: Mind): number {
  const { per } = view.scenario.rules.capitalLeft;
  if (progress >= 1) return 1 / per;
  return 0.08 + 0.55 * (1 - Math.min(1, own.capital / Math.max(1, own.cap)));
}

/** How likely texts are to be adopted: less, the less a member has to lose without one. */
function textChance(mind: Mind): number {
  return onceInWorld(mind, "textChance", () => {
    const open = Object.keys(mind.now.texts).filter(
      (table) => isMember(mind, table, mind.seat) && mind.view.public.tables[table]?.outcome === "open",
    );
    const slack = Math.min(...open.map((table) => worthNow(mind) - walkAwayOf(mind, table)), 16);
    return Math.max(0.35, Math.min(0.85, 0.55 + slack / 40));
  });
}

function tableWorth(world: World, prospect: Prospect, facts: Facts): (table: TableId) => number {
  const valuations = sameBeside(prospect, world.now) ? world.inQuestion : world.valuations;
  const appraisal = { scenario: world.known.scenario, facts };
  return (table) => {
    const valuation = valuations[table];
    const text = prospect.texts[table] ?? null;
    if (!valuation) return 0;
    if (text === null) return valueOfNoText(valuation, appraisal);
    const reservations = [...(world.reservations[table] ?? []), ...prospect.reservations];
    return worthAtHome(world, { table, text, facts }, (counted) =>
      valueOfText(valuation, counted, { ...appraisal, reservations }),
    );
  };
}

/** Points of one favour, given or supposed, to this seat, by how likely it is to count. */
const favourPoints = (world: World, grant: Grant, facts: Facts): number => {
  const points = pointsOfFavour(world, grant, facts);
  return points === 0 ? 0 : points * favourAtHome(world, grant.favour, facts);
};

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

/** Some grants and others, each of them once. */
function joined(some: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const all = [...some];
  for (const one of others) if (!all.some((other) => isSame(one, other))) all.push(one);
  return all;
}

const grantsNow = onceFor(({ known }: World) => joined([], known.favours));

const allGrants = (world: World, { given }: Prospect): readonly Grant[] =>
  given.length === 0 ? grantsNow(world) : joined(grantsNow(world), given);

/** Objectives by their chance, so that a track that comes nearer is worth something already. */
export function objectivePoints({ known: { scenario }, objectives, seat }: World, facts: Facts): number {
  const outlook = { scenario, facts, cast: { self: seat } };
  let chances = 0;
  for (const met of objectives) chances += met === null ? 0 : chanceOf(met, outlook);
  return scenario.rules.objective * chances;
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

function worthIn(world: World, prospect: Prospect): number {
  const facts = factsIn(world, prospect);
  const tables = Object.keys(prospect.texts).map(tableWorth(world, prospect, facts));
  const favours = allGrants(world, prospect).map((grant) => favourPoints(world, grant, facts));
  return (
    sum(tables) +
    sum(favours) +
    objectivePoints(world, facts) +
    trackPoints(world, facts) -
    dangerOf(world, facts)
  );
}

/** What it is worth to the bot's seat if the match ends like this, in points. */
export function worthOf({ world }: Pick<Mind, "world">, prospect: Prospect): number {
  const wording = differenceOf(prospect, world.now);
  const known = world.worths.get(wording);
  if (known !== undefined) return known;
  const worth = worthIn(world, prospect);
  world.worths.set(wording, worth);
  return worth;
}

/** The same match, but the tables that are still open end with no text. */
function withoutTexts({ view }: Mind, prospect: Prospect): Prospect {
  const open = Object.keys(prospect.texts).filter((table) => view.public.tables[table]?.outcome === "open");
  return open.reduce((lost, table) => withText(lost, table, null), prospect);
}

/** Worth with the expected texts, and a little of what it would be worth without any. */
export function expectedWorth(mind: Mind, prospect: Prospect): number {
  const chance = textChance(mind);
  return chance * worthOf(mind, prospect) + (1 - chance) * worthOf(mind, withoutTexts(mind, prospect));
}

/** What the expected end is worth. */
export const worthNow = (mind: Mind): number => onceInWorld(mind, "now", () => worthOf(mind, mind.now));

/** The expected end, but this table has no text; where whole texts are read, the alliance's cohesion suffers. */
function lost({ view, now, facts }: Mind, table: TableId): Prospect {
  const { cohesionTrack, noTextCohesion } = view.scenario.rules;
  const without = withText(now, table, null);
  if (cohesionTrack === undefined || (view.scenario.tables[table]?.readings ?? 0) === 0) return without;
  const value = (facts.track(cohesionTrack) ?? 0) + noTextCohesion;
  return { ...without, tracks: { ...without.tracks, [cohesionTrack]: value } };
}

/** What the match would be worth if this table ended with no text. */
export const walkAwayOf = (mind: Mind, table: TableId): number =>
  onceInWorld(mind, `walkAway.${table}`, () => worthOf(mind, lost(mind, table)));

const matters = onceFor((valuation: Valuation): boolean =>
  Object.values(valuation.worth).some((options) => Object.values(options).some((points) => points !== 0)),
);

/** Whether a table's end makes any difference to the seat. */
export function isConcerned({ own }: Mind, table: TableId): boolean {
  const valuation = own.valuations[table];
  return valuation !== undefined && matters(valuation);
}

export const isMember = ({ view }: Mind, table: TableId, seat: SeatId): boolean =>
  view.scenario.tables[table]?.members.includes(seat) ?? false;
