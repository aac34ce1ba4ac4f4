import type { Article, Source } from "./source.ts";

/** Keys that lead from the top of a scenario to one of its parts. */
type Path = readonly (string | number)[];

/** Something that a scenario claims, and where it says that it has it from. */
export interface Claim {
  /** Where it stands: `["cards", "openDay"]`. */
  readonly path: Path;
  readonly title: string;
  /** Its text as players read it, if it has one. */
  readonly text: string | null;
  /** Null: it could name a source and doesn't. */
  readonly source: Source | null;
}

/** What claims are told under: a seat, a table, or everything of a kind that belongs to none of them. */
export interface SourcesPart {
  /** Where the part stands: `["seats", "north"]`, `["events"]`. */
  readonly path: Path;
  /** The name of the seat or table; null: the words for the kind will do. */
  readonly name: string | null;
  readonly claims: readonly Claim[];
}

/** How many claims there are of each mark. */
export interface SourcesCounts {
  readonly article: number;
  readonly background: number;
  readonly author: number;
}

/** Everything that a scenario claims and where it has it from, by seats, tables and the rest. */
export interface SourcesReport {
  /** In the order in which the scenario lists them; those that nothing refers to as well. */
  readonly articles: readonly { readonly id: string; readonly article: Article; readonly claims: number }[];
  readonly counts: SourcesCounts;
  readonly parts: readonly SourcesPart[];
}
