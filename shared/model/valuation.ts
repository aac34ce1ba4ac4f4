import type { Condition } from "./condition.ts";
import type { IssueId, OptionId, PartyId } from "./ids.ts";

/** What one table is worth to one party: private to it, and the basis of bots and of the analysis. */
export interface Valuation {
  readonly party: PartyId;
  /** Points for each option of each issue. */
  readonly worth: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>;
  /** Points for having no text. */
  readonly walkAway: number;
  /** What depends on tracks, favours or other tables. */
  readonly modifiers: readonly {
    readonly when: Condition | null;
    readonly worth: number;
    readonly walkAway: number;
  }[];
}
