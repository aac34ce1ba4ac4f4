import type { Card, Ending, Event, Favour, Objective, Track } from "./content.ts";
import type { Hazard } from "./hazard.ts";
import type {
  CardId,
  EventId,
  FavourId,
  IssueId,
  ObjectiveId,
  OptionId,
  PartyId,
  SeatId,
  TableId,
  TrackId,
} from "./ids.ts";
import type { Lesson } from "./lesson.ts";
import type { Automaton, Seat, War } from "./party.ts";
import type { Round, Scenario } from "./scenario.ts";
import type { switchable } from "./switchedOff.ts";
import type { Issue, Option, Table } from "./table.ts";
import type { Valuation } from "./valuation.ts";

/** A seat as others may read it; the confidential brief and stakes only for the seat itself. */
export interface SeatCut
  extends Omit<Seat, "brief" | "stakes" | "zero" | "hundred" | "walkAwayShift" | "claims" | "source"> {
  readonly brief: { readonly public: string; readonly confidential: string | null };
  readonly stakes: Seat["stakes"] | null;
}

/** An option with no worth but that of automata, whose rule is public. */
export type OptionCut = Omit<Option, "worth"> & { readonly worth: Readonly<Record<PartyId, number>> };
export type IssueCut = Omit<Issue, "options"> & { readonly options: Readonly<Record<OptionId, OptionCut>> };
export type TableCut = Omit<Table, "issues" | "walkAway" | "noText" | "analysis" | "realOutcome"> & {
  readonly issues: Readonly<Record<IssueId, IssueCut>>;
  readonly realOutcome: Table["realOutcome"] | null;
  /** What changes the points of parties that nobody plays: their rule is public. */
  readonly modifiers: Readonly<Record<PartyId, Valuation["modifiers"]>>;
};
/** A favour with what it is worth to the viewer alone. */
export type FavourCut = Omit<Favour, "worth"> & {
  readonly worth: { readonly given: number; readonly received: number } | null;
};
export type RoundCut = Omit<Round, "event">;

/** As much of a scenario as one viewer may know. The whole is never sent to anybody. */
export interface ScenarioCut
  extends Pick<
    Scenario,
    "id" | "title" | "summary" | "language" | "articles" | "rules" | "times" | "reasons" | "flags" | "home"
  > {
  readonly subtitle: string | null;
  readonly notice: string | null;
  readonly map: string | null;
  readonly seats: Readonly<Record<SeatId, SeatCut>>;
  readonly automata: Readonly<Record<PartyId, Automaton>>;
  readonly tracks: Readonly<Record<TrackId, Track>>;
  readonly tables: Readonly<Record<TableId, TableCut>>;
  readonly favours: Readonly<Record<FavourId, FavourCut>>;
  readonly rounds: Readonly<Record<string, RoundCut>>;
  readonly war: War | null;
  /** What the viewer's seat is taught while it plays, by id, in order. */
  readonly lessons: Readonly<Record<string, Lesson>>;
  /** Cards and events that whoever opens a match can leave out, by id. */
  readonly switchable: ReturnType<typeof switchable>;
}

/** Definitions that come to be known one by one. */
export interface KnownCards {
  readonly cards: Readonly<Record<CardId, Card>>;
}
export interface KnownContent extends KnownCards {
  readonly events: Readonly<Record<EventId, Omit<Event, "cables">>>;
  readonly objectives: Readonly<Record<ObjectiveId, Objective>>;
  readonly endings: Readonly<Record<string, Ending>>;
  readonly hazard: Hazard | null;
  readonly history: string | null;
}
