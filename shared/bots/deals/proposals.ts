import type { ScenarioCut } from "../../model/cut.ts";
import { type Promised, promised } from "../../model/deal.ts";
import { filtered } from "../../model/entries.ts";
import type { FavourId, IssueId, OptionId, RoundId, SeatId, TableId } from "../../model/ids.ts";
import { onceForLatest, oncePer, oncePerLatest } from "../../model/oncePer.ts";
import { optionsOf, rankOf, roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import { refuseGiving } from "../../rules/checks/favours.ts";
import type { Mind } from "../mind.ts";
import { askedBy } from "../others/others.ts";
import { isWhole } from "../texts/space.ts";
import { bestHope, pointsOf } from "../worth/aspiration.ts";
import { isConcerned, isMember, walkAwayOf, worthNow } from "../worth/worth.ts";
import { worthOfGrant } from "./dealWorth.ts";

/** How many silences are looked at with one partner. */
const MOST = 3;

const take = <T>(list: readonly T[]): readonly T[] => list.slice(0, MOST);

/** As far as the seat knows, the favour is spent, or this giver has given it. */
export const isGiven = ({ view, own }: Mind, favour: FavourId, from: SeatId): boolean => {
  const given = [...own.favours, ...view.public.favours].filter((one) => one.favour === favour);
  return (
    given.length >= (view.scenario.favours[favour]?.times ?? 1) || given.some((one) => one.from === from)
  );
};

const favourPledge = (favour: FavourId, from: SeatId, to: SeatId): Promised =>
  promised(from, { kind: "favour", favour, to, by: null });

type Favours = ScenarioCut["favours"];

const givenBy = oncePer(
  (favours: Favours, giver: SeatId): Favours => filtered(favours, ({ from }) => from.includes(giver)),
);
const receivedBy = oncePer((favours: Favours, receiver: SeatId): readonly FavourId[] =>
  Object.keys(filtered(favours, ({ to }) => to.includes(receiver))),
);

/** Favours that one may give the other as far as the scenario says, whatever has happened. */
export const favoursBetween = ({ view }: Mind, from: SeatId, to: SeatId): readonly FavourId[] =>
  from === to ? [] : receivedBy(givenBy(view.scenario.favours, from), to);

/** Favours that this seat could give now. */
export const givable = oncePerLatest((mind: Mind, partner: SeatId): readonly Promised[] =>
  favoursBetween(mind, mind.seat, partner)
    .filter((favour) => refuseGiving(mind.view, { favour, from: mind.seat, to: partner }) === null)
    .map((favour) => favourPledge(favour, mind.seat, partner)),
);

/** Favours that the partner could give and this seat would like. */
export const askable = oncePerLatest((mind: Mind, partner: SeatId): readonly Promised[] =>
  favoursBetween(mind, partner, mind.seat)
    .filter((favour) => !isGiven(mind, favour, partner))
    .filter((favour) => worthOfGrant(mind, { favour, from: partner, to: mind.seat }) > 0.5)
    .map((favour) => favourPledge(favour, partner, mind.seat)),
);

/** The last round in which the table ever meets. */
const lastOf = oncePer(
  (rounds: ScenarioCut["rounds"], table: TableId): RoundId | null =>
    roundIds({ rounds }).findLast((round) => rounds[round]?.meets[table] !== undefined) ?? null,
);

/** The same, if it is still to come. */
function lastMeeting(mind: Mind, table: TableId): RoundId | null {
  const { rounds } = mind.view.scenario;
  const last = lastOf(rounds, table);
  return roundIndex({ rounds }, last) < roundIndex({ rounds }, mind.round) ? null : last;
}

export interface Wish {
  readonly table: TableId;
  readonly issue: IssueId;
  readonly option: OptionId;
  /** What is at stake between the two, in points of this seat. */
  readonly stake: number;
}

/**
 * A promise that covers every wording from what the promiser asks for up to the one that is wished; where the
 * whole text is read, with its silence on that as well, and without.
 */
export function keepPledges(mind: Mind, by: SeatId, wish: Wish): readonly Promised[] {
  const until = lastMeeting(mind, wish.table);
  const { scenario } = mind.view;
  if (until === null) return [];
  const asked =
    askedBy(mind, by, wish) ??
    mind.now.texts[wish.table]?.[wish.issue] ??
    optionsOf(scenario, wish.issue)[0] ??
    "";
  const up = rankOf(scenario, wish.issue, wish.option) >= rankOf(scenario, wish.issue, asked);
  const bounds = up ? { atLeast: null, atMost: wish.option } : { atLeast: wish.option, atMost: null };
  const read = (scenario.tables[wish.table]?.readings ?? 0) > 0 ? [true, false] : [false];
  const on = { [wish.issue]: bounds };
  return read.map((readings) => promised(by, { kind: "stance", promise: "keep", on, readings, until }));
}

/** Tables at which a promise on one issue covers something: where whole texts are moved it does not. */
const openTables = onceForLatest((mind: Mind): readonly TableId[] =>
  Object.keys(mind.view.scenario.tables).filter(
    (table) => mind.view.public.tables[table]?.outcome === "open" && !isWhole(mind, table),
  ),
);

const issuesOf = oncePerLatest((mind: Mind, table: TableId): readonly IssueId[] =>
  Object.keys(mind.view.scenario.tables[table]?.issues ?? {}).filter(
    (issue) => !mind.view.public.tables[table]?.frozen.includes(issue),
  ),
);

/** Where the partner stands in the way of what this seat hopes for: its silence there is worth asking for. */
export const silencesWanted = oncePerLatest((mind: Mind, partner: SeatId): readonly Promised[] => {
  const tables = openTables(mind).filter(
    (table) =>
      isConcerned(mind, table) && isMember(mind, table, partner) && worthNow(mind) > walkAwayOf(mind, table),
  );
  const wishes = tables.flatMap((table) =>
    issuesOf(mind, table).map((issue): Wish => {
      const option = bestHope(mind, table, issue) ?? "";
      const asked = askedBy(mind, partner, { table, issue }) ?? mind.now.texts[table]?.[issue] ?? "";
      const points = (one: OptionId) => pointsOf(mind, table, { issue, option: one });
      return { table, issue, option, stake: points(option) - points(asked) };
    }),
  );
  const ranked = [...wishes].sort((a, b) => b.stake - a.stake);
  return take(ranked).flatMap((wish) => keepPledges(mind, partner, wish));
});

/** Breaks are worth asking for where the seat would rather see no text: on what it likes least. */
export function breaksWanted(mind: Mind, partner: SeatId): readonly Promised[] {
  const tables = openTables(mind).filter(
    (table) =>
      isConcerned(mind, table) &&
      isMember(mind, table, partner) &&
      !isMember(mind, table, mind.seat) &&
      worthNow(mind) < walkAwayOf(mind, table),
  );
  const wishes = tables.flatMap((table) =>
    issuesOf(mind, table).map((issue): Wish => {
      const points = (option: OptionId) => pointsOf(mind, table, { issue, option });
      const options = optionsOf(mind.view.scenario, issue);
      const at = Math.min(options.length - 1, options.indexOf(mind.now.texts[table]?.[issue] ?? "") + 1);
      const option = options[at] ?? "";
      return { table, issue, option, stake: points(options[0] ?? "") - points(option) };
    }),
  );
  const ranked = [...wishes].sort((a, b) => b.stake - a.stake);
  return take(ranked).flatMap(({ table, issue, option }): readonly Promised[] => {
    const until = lastMeeting(mind, table);
    const on = { [issue]: { atLeast: option, atMost: null } };
    if (until === null) return [];
    return [promised(partner, { kind: "stance", promise: "break", on, readings: false, until })];
  });
}

/** Silences that this seat could promise on what the partner asks for, the cheapest first. */
export function silencesOffered(mind: Mind, partner: SeatId): readonly Promised[] {
  const tables = openTables(mind).filter((table) => isMember(mind, table, mind.seat));
  const wishes = tables.flatMap((table) =>
    issuesOf(mind, table).flatMap((issue): readonly Wish[] => {
      const option = askedBy(mind, partner, { table, issue });
      const expected = mind.now.texts[table]?.[issue] ?? "";
      if (option === null) return [];
      const points = (one: OptionId) => pointsOf(mind, table, { issue, option: one });
      return [{ table, issue, option, stake: points(option) - points(expected) }];
    }),
  );
  const ranked = [...wishes].sort((a, b) => b.stake - a.stake);
  return take(ranked).flatMap((wish) => keepPledges(mind, mind.seat, wish));
}
