import { type Promised, promised } from "../../model/deal.ts";
import type { SeatId } from "../../model/ids.ts";
import { optionsOf } from "../../model/scenarioIndex.ts";
import type { Mind } from "../mind.ts";
import { guessWorth } from "../others/guesses.ts";
import { askedBy } from "../others/others.ts";
import { isMember } from "../worth/worth.ts";
import { worthOfDeal } from "./dealWorth.ts";
import { askable, favoursBetween, givable, isGiven, keepPledges, silencesWanted } from "./proposals.ts";

/** A trade of three: the seat gives the second, the second stands by the third, the third gives the seat. */
export interface Triangle {
  readonly parties: readonly [SeatId, SeatId];
  readonly promises: readonly Promised[];
  readonly worth: number;
  /** What it is probably worth to whichever of the others gains less. */
  readonly guess: number;
}

/** Points that it must seem to bring to each of the others: who has to convince two asks for less. */
const WORTHWHILE = 2.5;
/** How much is looked at between any two. */
const MOST = 2;
const few = <T>(list: readonly T[]): readonly T[] => list.slice(0, MOST);

/** The second's silence on what the third asks for in public. */
function silencesFor(mind: Mind, by: SeatId, other: SeatId): readonly Promised[] {
  const { scenario, public: open } = mind.view;
  return Object.entries(scenario.tables).flatMap(([table, { issues }]) => {
    if (open.tables[table]?.outcome !== "open" || !isMember(mind, table, by)) return [];
    return Object.keys(issues).flatMap((issue) => {
      const option = askedBy(mind, other, { table, issue });
      if (option === null || option === optionsOf(scenario, issue)[0]) return [];
      return few(keepPledges(mind, by, { table, issue, option, stake: 0 }));
    });
  });
}

/** Favours that the second could give the third, as far as the scenario says. */
const favoursFor = (mind: Mind, by: SeatId, to: SeatId): readonly Promised[] =>
  favoursBetween(mind, by, to)
    .filter((favour) => !isGiven(mind, favour, by))
    .map((favour) => promised(by, { kind: "favour", favour, to, by: null }));

/** What the seat might get from the third, the dearest first. */
const wishes = (mind: Mind, from: SeatId): readonly Promised[] =>
  few(
    [...askable(mind, from), ...silencesWanted(mind, from)]
      .map((one) => ({ one, worth: worthOfDeal(mind, [one]) }))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth)
      .map(({ one }) => one),
  );

/** What the seat could give the second, the cheapest first. */
const gifts = (mind: Mind, to: SeatId): readonly Promised[] =>
  few(
    givable(mind, to)
      .map((one) => ({ one, worth: worthOfDeal(mind, [one]) }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ one }) => one),
  );

/** Both ends of a trade of three: what the seat gives the second, and what it gets from the third. */
interface Ends {
  readonly given: readonly Promised[];
  readonly gets: readonly Promised[];
}

function between(
  mind: Mind,
  [second, third]: readonly [SeatId, SeatId],
  { given, gets }: Ends,
): readonly Omit<Triangle, "worth">[] {
  if (given.length === 0 || gets.length === 0) return [];
  const middles = few([...favoursFor(mind, second, third), ...silencesFor(mind, second, third)]);
  return gets.flatMap((get) =>
    given.flatMap((give) =>
      middles.map((middle) => {
        const promises = [give, middle, get];
        const [a, b] = [guessWorth(mind, second, promises), guessWorth(mind, third, promises)];
        return { parties: [second, third] as const, promises, guess: Math.min(a, b) };
      }),
    ),
  );
}

/** Every trade of three that is worth something to the seat, and probably to both others. */
export function triangles(mind: Mind, others: readonly SeatId[]): readonly Triangle[] {
  const gets = new Map(others.map((third) => [third, wishes(mind, third)]));
  if (![...gets.values()].some((wished) => wished.length > 0)) return [];
  const given = new Map(others.map((second) => [second, gifts(mind, second)]));
  const pairs = others.flatMap((second) =>
    others.filter((third) => third !== second).map((third) => [second, third] as const),
  );
  return (
    pairs
      .flatMap(([second, third]) =>
        between(mind, [second, third], { given: given.get(second) ?? [], gets: gets.get(third) ?? [] }),
      )
      .filter(({ guess }) => guess >= WORTHWHILE)
      // What it is worth to the seat itself takes long to find out: it is asked of these alone.
      .map((one) => ({ ...one, worth: worthOfDeal(mind, one.promises) }))
      .filter(({ worth }) => worth >= mind.temperament.greed)
  );
}
