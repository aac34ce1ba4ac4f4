import { countedText } from "../../effects/countedText.ts";
import { factsOfOpened } from "../../effects/factsOfOpened.ts";
import type { TableCut } from "../../model/cut.ts";
import { mapValues } from "../../model/entries.ts";
import type { Package, PartyId, TableId } from "../../model/ids.ts";
import type { Reservation } from "../../model/motion.ts";
import { completed } from "../../model/scenarioIndex.ts";
import type { Opened, View } from "../../model/view.ts";
import { concerns } from "../../values/ownValuation.ts";
import {
  type Appraisal,
  afterReservations,
  type Valuation,
  valueOfNoText,
  valueOfText,
} from "../../values/valuation.ts";
import { packageValues } from "../bargain.ts";
import { combinationsOf, type PackageSpace, packageSpace } from "../packages.ts";
import { onceAdopted } from "../startFacts.ts";
import { withConsent } from "./withConsent.ts";

export type Values = Readonly<Record<PartyId, number>>;

/**
 * One table of a match that is over: what its text came to be worth, and what every other text would have been, with all
 * else as it ended. Points, as in the results (rules.md §8).
 */
export interface Hindsight {
  readonly space: PackageSpace;
  readonly members: readonly PartyId[];
  /** Members first, then others whom the table concerns. */
  readonly parties: readonly PartyId[];
  readonly valuations: Readonly<Record<PartyId, Valuation>>;
  /** The value of each package, by its index. A clause that reads as it ended keeps its footnotes. */
  readonly values: Readonly<Record<PartyId, readonly number[]>>;
  readonly noText: Values;
  readonly adopted: boolean;
  /** The text as it counts; where none was adopted, the draft as it stood. */
  readonly text: Package;
  /** What the table came to be worth: its text, or having none. */
  readonly came: Values;
  /** What was agreed in history, in this match's world. */
  readonly history: Values | null;
  /** The world as it ended. */
  readonly appraisal: Appraisal;
}

/** A table with more combinations of options is not counted on a page: it would hold up a slow phone for seconds. */
const MOST_ON_A_PAGE = 60_000;

/** The tables whose packages are few enough to count while somebody looks. */
export const countableTables = ({ scenario }: View): readonly TableId[] =>
  Object.keys(scenario.tables).filter((table) => combinationsOf(scenario, table) <= MOST_ON_A_PAGE);

/** Members first, then seats that have points in it. Automata at other tables have none here. */
function partiesAt({ members }: TableCut, table: TableId, { valuations }: Opened): readonly PartyId[] {
  const concerned = Object.entries(valuations).filter(
    ([, own]) => own[table] !== undefined && concerns(own[table]),
  );
  return [...new Set([...members, ...concerned.map(([seat]) => seat)])];
}

function valuationOf({ valuations, automata }: Opened, table: TableId, party: PartyId): Valuation {
  const found = (valuations[party] ?? automata[party])?.[table];
  if (!found) throw new Error(`${party} has no valuation of ${table}`);
  return found;
}

/** The same valuation with the points that a wording is worth under its footnotes (rules.md §3). */
function withFootnotes(valuation: Valuation, text: Package, footnotes: readonly Reservation[]): Valuation {
  const worth = mapValues(valuation.worth, (options, issue) => {
    const by = footnotes.filter((one) => one.issue === issue).map(({ party }) => party);
    return mapValues(options, (points, option) =>
      option === text[issue] ? afterReservations(points, valuation.party, by) : points,
    );
  });
  return { ...valuation, worth };
}

/** A table in hindsight. Null if there is no such table, or its packages are too many. */
export function hindsight(view: View, opened: Opened, table: TableId): Hindsight | null {
  const { scenario } = view;
  const [cut, now] = [scenario.tables[table], view.public.tables[table]];
  if (!cut || !now || !countableTables(view).includes(table)) return null;
  const appraisal = { scenario, facts: factsOfOpened(view, opened) };
  const agreed = { scenario, facts: onceAdopted(appraisal.facts, scenario, [table]), cast: {} };
  const adopted = now.outcome === "text";
  const text = countedText(scenario, view.public.home, { table, text: now.text });
  const reservations = adopted ? now.reservations : [];
  const parties = partiesAt(cut, table, opened);
  const each = <T>(make: (valuation: Valuation) => T): Readonly<Record<PartyId, T>> =>
    Object.fromEntries(parties.map((party) => [party, make(valuationOf(opened, table, party))]));
  const space = withConsent(packageSpace(scenario, table), agreed, view);
  const real = opened.realOutcomes[table];
  const noText = each((one) => valueOfNoText(one, appraisal));
  return {
    ...{ space, parties, noText, adopted, text, appraisal, members: cut.members },
    valuations: each((one) => one),
    values: each((one) => packageValues(withFootnotes(one, text, reservations), space, agreed)),
    came: adopted ? each((one) => valueOfText(one, text, { ...appraisal, reservations })) : noText,
    history: real ? each((one) => valueOfText(one, completed(cut.issues, real), agreed)) : null,
  };
}
