import { favoursHanging } from "../../shared/analysis/favoursHanging.ts";
import { factsOfView } from "../../shared/effects/factsOfView.ts";
import type { IssueId, Package, TableId } from "../../shared/model/ids.ts";
import type { Reservation } from "../../shared/model/motion.ts";
import type { View } from "../../shared/model/view.ts";
import { concerns } from "../../shared/values/ownValuation.ts";
import { completed, valueOfNoText, valueOfText } from "../../shared/values/valuation.ts";

/** What a wording is worth to the viewer (rules.md §3), in points. */
export interface Worth {
  /** A: the whole text, if it ended with this change and nothing else. */
  readonly ifEnded: number;
  /** B: what this change alone is worth. */
  readonly alone: number;
  /** C: the whole text, if the rest ends as the chair expects. */
  readonly expected: number;
}

export interface OwnWorth {
  /** What having no text is worth: a text below it is worse than none. */
  readonly walkAway: number;
  /** What favours add to any text that is adopted: many count only with one, or only without. */
  readonly hanging: number;
  /** The text as the chair expects it to end. */
  readonly expected: number;
  readonly of: (changes: Package) => Worth;
  /** What a footnote of one's own on this clause would be worth, if the text ended with this change. */
  readonly ofReserving: (issue: IssueId, changes: Package) => number;
}

/**
 * Whether somebody would rather have no text than one whose clauses are worth so much, with the favours that come with
 * it: what is so low is marked wherever it is shown.
 */
export const isBelowWalkAway = (
  { walkAway, hanging }: Pick<OwnWorth, "walkAway" | "hanging">,
  value: number,
): boolean => value + hanging < walkAway;

/** How the viewer values a table's wordings; null if the table is none of its business, or it has no seat. */
export function ownWorth(view: View, table: TableId): OwnWorth | null {
  const valuation = view.own?.valuations[table];
  const cut = view.scenario.tables[table];
  const now = view.public.tables[table];
  if (!valuation || !cut || !now || !concerns(valuation)) return null;
  const appraisal = { scenario: view.scenario, facts: factsOfView(view) };
  const text = completed(cut.issues, now.text);
  const expectation = { ...text, ...view.own?.expectations[table] };
  // A changed clause loses its footnotes.
  const value = (base: Package, changes: Package, footnotes: readonly Reservation[] = []) =>
    valueOfText(
      valuation,
      { ...base, ...changes },
      {
        ...appraisal,
        reservations: [...now.reservations.filter(({ issue }) => !(issue in changes)), ...footnotes],
      },
    );
  return {
    walkAway: valueOfNoText(valuation, appraisal),
    hanging: favoursHanging(view, table),
    expected: value(expectation, {}),
    of: (changes) => {
      const ifEnded = value(text, changes);
      return { ifEnded, alone: ifEnded - value(text, {}), expected: value(expectation, changes) };
    },
    ofReserving: (issue, changes) =>
      value(text, changes, [{ issue, party: valuation.party }]) - value(text, changes),
  };
}
