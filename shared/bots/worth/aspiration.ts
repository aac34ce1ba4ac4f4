import { mapValues } from "../../model/entries.ts";
import type { IssueId, OptionId, TableId } from "../../model/ids.ts";
import { oncePer } from "../../model/oncePer.ts";
import { optionsOf } from "../../model/scenarioIndex.ts";
import type { Mind } from "../mind.ts";
import { onceInWorld } from "../mind.ts";
import { imaginableAt } from "../world/forecast.ts";
import { withText } from "../world/prospect.ts";
import type { World } from "../world/world.ts";
import { walkAwayOf, worthOf } from "./worth.ts";

/** What an option is worth by itself to the seat, in points. */
export const pointsOf = ({ own }: Mind, table: TableId, at: { issue: IssueId; option: OptionId }): number =>
  own.valuations[table]?.worth[at.issue]?.[at.option] ?? 0;

/** The one of these options that is worth most to the seat by itself; null if there is none. */
export function favouriteOf(
  mind: Mind,
  table: TableId,
  issue: IssueId,
  options: readonly OptionId[],
): OptionId | null {
  const worth = (option: OptionId) => pointsOf(mind, table, { issue, option });
  return options.reduce<OptionId | null>(
    (best, option) => (best === null || worth(option) > worth(best) ? option : best),
    null,
  );
}

/** Options of an issue that no automaton is known to prevent. */
export const imaginable = (
  { world }: Pick<Mind, "world">,
  table: TableId,
  issue: IssueId,
): readonly OptionId[] => imaginableAt(world.known, table)[issue] ?? optionsOf(world.known.scenario, issue);

const hopes = oncePer((world: World, table: TableId) =>
  mapValues(world.known.scenario.tables[table]?.issues ?? {}, (_, issue) => hopeOn(world, table, issue)),
);

/** The best that can be had on an issue: at most one step beyond what is expected. */
export const bestHope = (mind: Mind, table: TableId, issue: IssueId): OptionId | null =>
  hopes(mind.world, table)[issue] ?? null;

function hopeOn(world: World, table: TableId, issue: IssueId): OptionId | null {
  const expected = world.now.texts[table]?.[issue] ?? null;
  const options = optionsOf(world.known.scenario, issue);
  const at = options.indexOf(expected ?? "");
  const near = imaginable({ world }, table, issue).filter(
    (option) => Math.abs(options.indexOf(option) - at) <= 1,
  );
  const worth = (option: OptionId) => world.valuations[table]?.worth[issue]?.[option] ?? 0;
  return near.reduce(
    (best, option) => (best === null || worth(option) > worth(best) ? option : best),
    expected,
  );
}

export const bestAttainable = (mind: Mind, table: TableId): number => {
  const issues = Object.keys(mind.view.scenario.tables[table]?.issues ?? {});
  const text = Object.fromEntries(issues.map((issue) => [issue, bestHope(mind, table, issue) ?? ""]));
  return worthOf(mind, withText(mind.now, table, text));
};

/** How far the best that can be had lies above having no text, in points; never below 0. */
export const reachOf = (mind: Mind, table: TableId): number =>
  onceInWorld(mind, `reach.${table}`, () =>
    Math.max(0, bestAttainable(mind, table) - walkAwayOf(mind, table)),
  );

/** Points for which the rough numbers of a bot are meant: at a table with less at stake they count for less. */
const USUAL_REACH = 50;
export const scaleOf = (mind: Mind, table: TableId): number =>
  Math.max(0.1, Math.min(1, reachOf(mind, table) / USUAL_REACH));

/** By how much an erratic government asks for more or less in this round, as a part of its reach. */
export const whim = ({ temperament, random, round }: Mind): number =>
  temperament.whim === 0 ? 0 : (temperament.whim * (random(`whim.${round}`, 21) - 10)) / 10;

/** Of the way from walk-away to best, what is asked for now. */
const shareAsked = (mind: Mind): number =>
  Math.min(1, 0.85 - 0.65 * mind.progress ** mind.temperament.patience + 0.15 * mind.mood + whim(mind));

/**
 * What the seat wants the match to be worth before it lets a motion of this table pass: near the best that
 * can be had at first, near its walk-away at last; patience keeps it up longer.
 */
export const aspiration = (mind: Mind, table: TableId): number =>
  walkAwayOf(mind, table) + reachOf(mind, table) * shareAsked(mind);
