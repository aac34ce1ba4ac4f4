import type { SeatId, TableId } from "../../model/ids.ts";
import { onceFor } from "../../model/oncePer.ts";
import type { Valuation } from "../../model/valuation.ts";
import { type Mind, onceInWorld } from "../mind.ts";
import { differenceOf, type Prospect, withText } from "../world/prospect.ts";
import { worthIn } from "./ends.ts";

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
