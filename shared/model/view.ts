import type { Calendar } from "./calendar.ts";
import type { Card, Objective } from "./content.ts";
import type { KnownContent, ScenarioCut } from "./cut.ts";
import type { Deal, LeakedDeal } from "./deal.ts";
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
  Package,
  PartyId,
  PersonId,
  RoundId,
  SeatId,
  TableId,
  TrackId,
} from "./ids.ts";
import type { Keeping } from "./keeping.ts";
import type { Motion, Stance, TableState } from "./motion.ts";
import type { Press } from "./press.ts";
import type { Results } from "./results.ts";
import type {
  Break,
  Commitment,
  FailedFavour,
  GivenFavour,
  Message,
  Pace,
  Person,
  PlayedCard,
  SeatState,
  Standing,
  State,
} from "./state.ts";
import type { Step } from "./step.ts";
import type { Valuation } from "./valuation.ts";
import type { Whisper } from "./whisper.ts";

export type Viewer =
  | { readonly kind: "seat"; readonly seat: SeatId }
  | { readonly kind: "public" }
  | { readonly kind: "facilitator" };

export interface PublicSeat {
  readonly bot: boolean;
  readonly ready: boolean;
  /** Whether anybody plays it. */
  readonly played: boolean;
  readonly capitalLevel: SeatState["capitalLevel"];
  readonly handSize: number;
}

/** What outsiders see of a table: the text, positions, and motions once they are put under silence. */
export type PublicTable = Omit<TableState, "agenda" | "motions"> & {
  readonly motions: Readonly<Record<MotionId, Motion>>;
};

export interface PublicTrack {
  readonly value: number;
  readonly drift: number;
  /** At the start and at the end of each round. */
  readonly history: readonly number[];
}

export interface Clock {
  readonly pace: Pace;
  readonly step: Step;
  readonly stepNumber: number;
  readonly paused: boolean;
  /** The step that goes on when a consultation is over; null: there is none. */
  readonly interrupted: Step | null;
  /** Seats whose readiness ends the step. */
  readonly awaited: readonly SeatId[];
}

/** What a match opens to everybody when it is over. */
export interface Opened {
  readonly results: Results;
  readonly deals: Readonly<Record<DealId, Deal>>;
  readonly channels: Readonly<Record<ChannelId, readonly Message[]>>;
  readonly objectives: Readonly<Record<SeatId, readonly ObjectiveId[]>>;
  readonly valuations: Readonly<Record<SeatId, Readonly<Record<TableId, Valuation>>>>;
  /** What every table is worth to members that nobody plays. */
  readonly automata: Readonly<Record<PartyId, Readonly<Record<TableId, Valuation>>>>;
  /** Every favour that was given, secret or not. */
  readonly favours: readonly GivenFavour[];
  /** What was agreed in history, as options, where the scenario says it. */
  readonly realOutcomes: Readonly<Record<TableId, Package>>;
  readonly forecasts: State["forecasts"];
  readonly favourWorth: Readonly<Record<FavourId, Readonly<Record<string, number>>>>;
}

export interface PublicView {
  readonly clock: Clock;
  /** Which channels exist in which phase: as the scenario says, or as the host settled it. */
  readonly press: Press;
  /** Whether the results are told as a ranking. */
  readonly ranking: boolean;
  /** Ids of cards and events that are left out of this match. */
  readonly switchedOff: readonly string[];
  /** When things fall due, in correspondence. */
  readonly calendar: Calendar | null;
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly seats: Readonly<Record<SeatId, PublicSeat>>;
  readonly tables: Readonly<Record<TableId, PublicTable>>;
  readonly tracks: Readonly<Record<TrackId, PublicTrack>>;
  readonly flags: readonly FlagId[];
  readonly happened: readonly { readonly event: EventId; readonly round: RoundId }[];
  readonly played: readonly PlayedCard[];
  readonly favours: readonly GivenFavour[];
  /** Deals that have leaked: parties and terms. */
  readonly leaked: Readonly<Record<DealId, LeakedDeal>>;
  /** Times that a favour can be given beyond what the scenario says. */
  readonly grants: Readonly<Record<FavourId, number>>;
  readonly metBefore: readonly { readonly round: RoundId; readonly pairs: readonly string[] }[];
  readonly breaks: readonly Break[];
  readonly plenary: readonly Message[];
  /** Sides that fought in the last Council. */
  readonly active: readonly SeatId[];
  readonly directWar: boolean;
  /** For what there was consent at home; empty until it is judged, at the end. */
  readonly home: HomeVerdicts;
  /** Chance of a wider war in this Aftermath, in tenths of a per cent. */
  readonly directWarChance: number;
  readonly known: KnownContent;
  readonly opened: Opened | null;
}

/** What a member or observer sees of its table before motions are put under silence. */
export interface Room {
  readonly motions: Readonly<Record<MotionId, Motion>>;
  readonly agenda: readonly MotionId[];
}

/** What one seat alone may know. */
export interface OwnView {
  readonly seat: SeatId;
  readonly capital: number;
  readonly cap: number;
  /** Capital not yet committed or offered. */
  readonly available: number;
  readonly hand: readonly CardId[];
  readonly commitments: readonly Commitment[];
  readonly objectives: readonly { readonly objective: ObjectiveId; readonly met: boolean | null }[];
  readonly valuations: Readonly<Record<TableId, Valuation>>;
  readonly rooms: Readonly<Record<TableId, Room>>;
  /** The chair's expectation of each table, from what was asked for in this viewer's hearing. */
  readonly expectations: Readonly<Record<TableId, Readonly<Record<IssueId, string>>>>;
  readonly stance: Stance | null;
  /** Whispers of this seat and to it that are not yet revealed. */
  readonly whispers: readonly Whisper[];
  readonly answers: Readonly<Record<SeatId, boolean>>;
  readonly forecasts: State["forecasts"][SeatId];
  readonly standing: Standing;
  readonly effort: number;
  readonly deals: Readonly<Record<DealId, Deal>>;
  readonly channels: Readonly<Record<ChannelId, readonly Message[]>>;
  /** Favours this seat gave or received, known to others or not. */
  readonly favours: readonly GivenFavour[];
  /** Favours this seat meant to give and could not, for what it can't see. */
  readonly failedFavours: readonly FailedFavour[];
  readonly trust: Readonly<Record<SeatId, number>>;
  /** Who played this seat, one after the other, since the match began. */
  readonly keepers: readonly Keeping[];
  /** What others' trust in this seat is. */
  readonly trusted: Readonly<Record<SeatId, number>>;
  readonly breakPrices: SeatState["breakPrices"];
  readonly penalty: number;
  readonly shortfall: number;
  readonly cables: readonly { readonly event: EventId; readonly round: RoundId; readonly text: string }[];
  readonly shown: SeatState["shown"];
  readonly cards: Readonly<Record<CardId, Card>>;
  readonly objectiveTexts: Readonly<Record<ObjectiveId, Objective>>;
}

/** All that one viewer may know. Legality is read from it; nothing else is ever sent. */
export interface View {
  readonly viewer: Viewer;
  readonly scenario: ScenarioCut;
  readonly public: PublicView;
  readonly own: OwnView | null;
  /** For the facilitator alone: every seat's. */
  readonly all: Readonly<Record<SeatId, OwnView>> | null;
}
