import { counterOf } from "../model/counterOf.ts";
import type { Deal } from "../model/deal.ts";
import type { HomeId } from "../model/home.ts";
import type {
  CardId,
  DealId,
  EventId,
  FavourId,
  FlagId,
  IssueId,
  MotionId,
  ObjectiveId,
  OptionId,
  PartyId,
  PersonId,
  ReasonId,
  RoundId,
  TableId,
  TrackId,
  WordId,
} from "../model/ids.ts";
import type { Motion } from "../model/motion.ts";
import { inPapers } from "../model/papers.ts";
import { tableOf } from "../model/scenarioIndex.ts";
import { written } from "../model/track.ts";
import type { View } from "../model/view.ts";
import type { Numbers } from "./numbers.ts";

/** What things are called, as the scenario writes it. An id that is not known is called by itself. */
export interface Names {
  /** The viewer's own seat, if it has one. */
  readonly you: PartyId | null;
  readonly party: (id: PartyId) => string;
  /**
   * A party as it stands within a sentence: "the United States" for "United States". Labels, lists and headings that are
   * nothing but the name have `party`.
   */
  readonly within: (id: PartyId) => string;
  readonly short: (id: PartyId) => string;
  readonly table: (id: TableId) => string;
  /** What the table's text is called. */
  readonly text: (id: TableId) => string;
  /** The same as it stands now: a draft is none any more once it is adopted. */
  readonly textNow: (id: TableId) => string;
  /** Whether the table's members are called one by one, and answer openly. */
  readonly calls: (id: TableId) => boolean;
  readonly issue: (id: IssueId) => string;
  readonly option: (issue: IssueId, option: OptionId) => string;
  readonly motion: (id: MotionId) => Motion | null;
  /** A deal that the viewer may know. */
  readonly deal: (id: DealId) => Deal | null;
  /** The offer by which somebody answered this one. */
  readonly counter: (id: DealId) => Deal | null;
  readonly card: (id: CardId) => string;
  /** As `card`; null for one whose name the reader may not know. */
  readonly knownCard: (id: CardId) => string | null;
  readonly event: (id: EventId) => string;
  readonly favour: (id: FavourId) => string;
  readonly track: (id: TrackId) => string;
  /** An amount of a track, from the state's units to what people read: 179 becomes `17.9`. */
  readonly amount: (id: TrackId, units: number) => string;
  /** What needs consent at home. */
  readonly home: (id: HomeId) => string;
  readonly flag: (id: FlagId) => string;
  readonly round: (id: RoundId) => string;
  readonly reason: (id: ReasonId) => string;
  readonly objective: (id: ObjectiveId) => string;
  readonly person: (id: PersonId) => string;
  /** What somebody said; null if it was deleted. */
  readonly words: (id: WordId) => string | null;
}

type Words = Readonly<Record<WordId, string>>;

/** The language that sentences are made in, as far as names go. */
interface Speaking {
  readonly code: string;
  readonly numbers: Numbers;
}

interface Reading {
  readonly view: View;
  readonly numbers: Numbers;
}

/** What names a party. */
interface Named {
  readonly name: string;
  readonly inSentence?: string | undefined;
}

/**
 * How a party stands within a sentence: as the author says, but only in the author's language. An English article among
 * German words would be a mistake, so a name that was not translated stands there alone.
 */
export const nameWithin = (
  { name, inSentence }: Named,
  { written, spoken }: { readonly written: string; readonly spoken: string },
): string => (written === spoken ? (inSentence ?? name) : name);

/** A motion that the viewer may know, by its id. */
export function motionOf(view: View, id: MotionId): Motion | null {
  const table = id.slice(0, Math.max(0, id.indexOf(".")));
  const inRoom = inPapers(view, ({ rooms }) => rooms[table]?.motions[id]);
  return inRoom ?? view.public.tables[table]?.motions[id] ?? null;
}

function amountOf({ view, numbers }: Reading, track: TrackId, units: number): string {
  const known = view.scenario.tracks[track];
  if (!known) return String(units);
  return numbers.measured(numbers.fixed(written(view.scenario, track, units), known.decimals), known.unit);
}

function textNow({ scenario, public: open }: View, id: TableId): string {
  const table = scenario.tables[id];
  const adopted = open.tables[id]?.outcome === "text" ? table?.adoptedText : undefined;
  return adopted ?? table?.text ?? id;
}

const partyOf = ({ scenario }: View, id: PartyId) => scenario.seats[id] ?? scenario.automata[id];

/** Names of what only some viewers know: cards, events, objectives. */
function knownNames(view: View): Pick<Names, "card" | "knownCard" | "event" | "objective"> {
  const { known } = view.public;
  const knownCard = (id: CardId) =>
    inPapers(view, ({ cards }) => cards[id])?.title ?? known.cards[id]?.title ?? null;
  return {
    card: (id) => knownCard(id) ?? id,
    knownCard,
    event: (id) => known.events[id]?.title ?? id,
    objective: (id) =>
      inPapers(view, ({ objectiveTexts }) => objectiveTexts[id])?.title ?? known.objectives[id]?.title ?? id,
  };
}

function withinOf(view: View, spoken: string, id: PartyId): string {
  const party = partyOf(view, id);
  return party ? nameWithin(party, { written: view.scenario.language, spoken }) : id;
}

/** The names that a viewer reads things by, in sentences of a language; amounts as it writes them. */
export function namesOf(view: View, words: Words, { code, numbers }: Speaking): Names {
  const { scenario } = view;
  const issueOf = (id: IssueId) => scenario.tables[tableOf(scenario, id) ?? ""]?.issues[id];
  return {
    ...knownNames(view),
    you: view.own?.seat ?? null,
    party: (id) => partyOf(view, id)?.name ?? id,
    within: (id) => withinOf(view, code, id),
    short: (id) => partyOf(view, id)?.short ?? id,
    table: (id) => scenario.tables[id]?.title ?? id,
    text: (id) => scenario.tables[id]?.text ?? id,
    textNow: (id) => textNow(view, id),
    calls: (id) => scenario.tables[id]?.procedure === "rollCall",
    issue: (id) => issueOf(id)?.short ?? issueOf(id)?.title ?? id,
    option: (issue, option) => issueOf(issue)?.options[option]?.title ?? option,
    motion: (id) => motionOf(view, id),
    deal: (id) => inPapers(view, ({ deals }) => deals[id]) ?? view.public.opened?.deals[id] ?? null,
    counter: (id) =>
      inPapers(view, ({ deals }) => counterOf(deals, id) ?? undefined) ??
      counterOf(view.public.opened?.deals ?? {}, id),
    favour: (id) => scenario.favours[id]?.title ?? id,
    track: (id) => scenario.tracks[id]?.title ?? id,
    amount: (id, units) => amountOf({ view, numbers }, id, units),
    home: (id) => scenario.home[id]?.title ?? id,
    flag: (id) => scenario.flags[id] ?? id,
    round: (id) => scenario.rounds[id]?.title ?? id,
    reason: (id) => scenario.reasons[id] ?? id,
    person: (id) => words[view.public.people[id]?.name ?? ""] ?? "",
    words: (id) => words[id] ?? null,
  };
}
