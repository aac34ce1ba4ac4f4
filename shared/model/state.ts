import type { Calendar } from "./calendar.ts";
import type { Deal, LeakedDeal } from "./deal.ts";
import type { Effect } from "./effect.ts";
import type { HomeVerdicts } from "./home.ts";
import type {
  CardId,
  ChannelId,
  DealId,
  EventId,
  FavourId,
  FlagId,
  IssueId,
  MotionId,
  ObjectiveId,
  OptionId,
  PersonId,
  RoundId,
  SeatId,
  SilenceId,
  TableId,
  TrackId,
  WordId,
} from "./ids.ts";
import type { Keeping } from "./keeping.ts";
import type { Stance, TableState } from "./motion.ts";
import type { Phrase } from "./phrase.ts";
import type { Results } from "./results.ts";
import type { Role } from "./role.ts";
import type { Scenario } from "./scenario.ts";
import type { Session } from "./session.ts";
import type { Step } from "./step.ts";
import type { Whisper } from "./whisper.ts";

export type Pace = "live" | "untimed" | "correspondence";

export interface Person {
  readonly role: Role;
  readonly name: WordId;
  readonly seat: SeatId | null;
  /** The delegation whose papers it has read since the match began. */
  readonly reads: SeatId | null;
}

export interface Target {
  readonly seat?: SeatId;
  readonly issue?: IssueId;
}

export interface Commitment {
  readonly card: CardId;
  readonly target: Target | null;
}

/** A seat's word in advance for when it is absent: on motions that touch the issue. */
export type Standing = Readonly<Record<IssueId, "keep" | "break">>;

export interface SeatState {
  /** `bot`: played by a bot; `people` play it otherwise. Nobody in it: silence is consent. */
  readonly bot: boolean;
  readonly ready: boolean;
  readonly capital: number;
  readonly cap: number;
  /** What others are told: refreshed in each Briefing, so that no secret act shows at once. */
  readonly capitalLevel: "low" | "middle" | "high";
  readonly hand: readonly CardId[];
  readonly deck: readonly CardId[];
  readonly commitments: readonly Commitment[];
  readonly objectives: readonly ObjectiveId[];
  readonly walkAwayShift: { readonly table: TableId; readonly by: number } | null;
  /** Points by which cards and events changed what an option is worth to this seat. */
  readonly worthShifts: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>;
  readonly walkAwayShifts: Readonly<Record<TableId, number>>;
  readonly trust: Readonly<Record<SeatId, number>>;
  readonly standing: Standing;
  readonly effort: number;
  /** Points of final score lost: broken promises, broken readings, prices it couldn't pay. */
  readonly penalty: number;
  readonly shortfall: number;
  /** Prices of breaking, multiplied, for this round. */
  readonly breakPrices: readonly { readonly issue: IssueId | null; readonly times: number }[];
  /** Cards and objectives of others that this seat has been shown. */
  readonly shown: Readonly<
    Record<SeatId, { readonly cards: readonly CardId[]; readonly objectives: readonly ObjectiveId[] }>
  >;
}

export interface GivenFavour {
  readonly favour: FavourId;
  readonly from: SeatId;
  readonly to: SeatId;
  readonly round: RoundId;
  /** A favour carried out becomes known in the Aftermath. */
  readonly known: boolean;
}

/** A favour that its giver meant to give, and could not. */
export type FailedFavour = Omit<GivenFavour, "known">;

export interface PlayedCard extends Commitment {
  readonly seat: SeatId;
  readonly round: RoundId;
  readonly outcome: "pending" | "resolved" | "cancelled" | "returned";
}

/** What a message speaks of. */
export type Quote =
  | { readonly motion: MotionId }
  | { readonly deal: DealId }
  | { readonly issue: IssueId }
  | { readonly card: CardId };

export interface Message {
  /** Free words, or a stock phrase: one of the two. */
  readonly words: WordId | null;
  readonly phrase: Phrase | null;
  /** Null: the facilitator, who has none. */
  readonly seat: SeatId | null;
  readonly person: PersonId | null;
  readonly round: RoundId | null;
  readonly quote: Quote | null;
}

export interface Break {
  readonly seat: SeatId;
  readonly table: TableId;
  readonly alone: boolean;
  readonly reading: boolean;
  readonly round: RoundId;
}

/** Everything that is true in a match. Rebuilt from the log; nobody is ever sent it. */
export interface State {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly pace: Pace;
  readonly session: Session;
  /** When things fall due; in correspondence alone. */
  readonly calendar: Calendar | null;
  readonly step: Step;
  /** Counts steps, so that a late clock can't end the wrong one. */
  readonly stepNumber: number;
  readonly paused: boolean;
  /** The step that goes on when a consultation is over; null: there is none. */
  readonly interrupted: Step | null;
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly seats: Readonly<Record<SeatId, SeatState>>;
  readonly tables: Readonly<Record<TableId, TableState>>;
  /** In the track's units: tenths where it has one decimal. */
  readonly tracks: Readonly<Record<TrackId, number>>;
  readonly drifts: Readonly<Record<TrackId, number>>;
  /** Every track at the end of each round, for the lines of the debrief. */
  readonly trackHistory: readonly Readonly<Record<TrackId, number>>[];
  readonly flags: readonly FlagId[];
  readonly happened: readonly { readonly event: EventId; readonly round: RoundId }[];
  readonly eventDeck: readonly EventId[];
  readonly played: readonly PlayedCard[];
  readonly favours: readonly GivenFavour[];
  /** Known to their givers alone. */
  readonly failedFavours: readonly FailedFavour[];
  /** Times a favour may be given beyond what the scenario says. */
  readonly grants: Readonly<Record<FavourId, number>>;
  readonly deals: Readonly<Record<DealId, Deal>>;
  /** Who (`of`) has come to trust whom more for a promise kept, in this step: once a pair and round. */
  readonly trustBuilt: readonly { readonly of: SeatId; readonly in: SeatId }[];
  /** Deals that everybody can read. */
  readonly leaked: Readonly<Record<DealId, LeakedDeal>>;
  readonly channels: Readonly<Record<ChannelId, readonly Message[]>>;
  /** Pairs that talked in this phase; told to all when it ends. */
  readonly meetings: readonly string[];
  readonly metBefore: readonly { readonly round: RoundId; readonly pairs: readonly string[] }[];
  readonly breaks: readonly Break[];
  /** Stances taken and not yet revealed. */
  readonly stances: Readonly<Record<SeatId, Stance>>;
  /** Stakes on stances, known to the two of them until the stances are revealed. */
  readonly whispers: readonly Whisper[];
  /** Who will break which silence, as each seat forecast it: changes nothing. */
  readonly forecasts: Readonly<Record<SeatId, Readonly<Record<SilenceId, readonly SeatId[]>>>>;
  /** Secret answers to counter-texts: for each member the breakers it agrees with. */
  readonly answers: Readonly<Record<SeatId, Readonly<Record<SeatId, boolean>>>>;
  readonly later: readonly {
    readonly round: RoundId;
    readonly self: SeatId | null;
    readonly effects: readonly Effect[];
  }[];
  /** The sides' efforts in the last Council that ended. */
  readonly lastEfforts: Readonly<Record<SeatId, number>>;
  readonly directWar: boolean;
  /** Who played each seat, one after the other, since the match began. */
  readonly keepers: Readonly<Record<SeatId, readonly Keeping[]>>;
  /** For what there was consent at home; empty until it is judged. */
  readonly home: HomeVerdicts;
  readonly results: Results | null;
}
