import type { IssueId, Package, PartyId } from "./ids.ts";
import type { Reservation, Stance, TableState, Version } from "./motion.ts";

/** A text and its footnotes. */
export interface NotedText {
  readonly text: Package;
  readonly reservations: readonly Reservation[];
}

/** As much of a table as its text's history is told from; everybody may know it. */
export type TextRecord = Pick<TableState, "versions" | "motions" | "readings">;

/** A changed clause loses its footnotes; one that is set to what it says already keeps them. */
export const keptFootnotes = ({ reservations, text }: NotedText, changes: Package): readonly Reservation[] =>
  reservations.filter(({ issue }) => (changes[issue] ?? text[issue]) === text[issue]);

/** A member has one footnote in a text: a new one takes the place of its earlier one. */
export const withFootnote = (
  reservations: readonly Reservation[],
  { party, issue }: Reservation,
): readonly Reservation[] => [...reservations.filter((one) => one.party !== party), { party, issue }];

function withFootnotesOf(
  before: readonly Reservation[],
  stances: Readonly<Record<PartyId, Stance>>,
): readonly Reservation[] {
  let reservations = before;
  for (const [party, stance] of Object.entries(stances))
    if (stance.kind === "reserve") reservations = withFootnote(reservations, { party, issue: stance.issue });
  return reservations;
}

function after(before: NotedText, { motions }: TextRecord, { changes, motion }: Version): NotedText {
  return {
    text: { ...before.text, ...changes },
    reservations: withFootnotesOf(keptFootnotes(before, changes), motions[motion ?? ""]?.stances ?? {}),
  };
}

/**
 * The text after its first so many changes: 0 is the text of which nothing is settled. A reading that was
 * adopted changes no wording, but its footnotes belong to the last version. More changes than there are: all.
 */
export function textAfter(record: TextRecord, changes: number): NotedText {
  const made = record.versions.slice(0, Math.max(0, changes));
  const nothing: NotedText = { text: {}, reservations: [] };
  const then = made.reduce((before, version) => after(before, record, version), nothing);
  const read = record.readings.find(({ status }) => status === "adopted");
  if (read === undefined || made.length < record.versions.length) return then;
  return { ...then, reservations: withFootnotesOf(then.reservations, read.stances) };
}

/** What became of a clause between two versions of a text. */
export interface ClauseDifference {
  readonly issue: IssueId;
  /** Null: it was open. */
  readonly before: string | null;
  readonly after: string | null;
  /** The changes that were made to it in between, the latest last; none if only its footnotes differ. */
  readonly made: readonly Version[];
  readonly footnotesGone: readonly PartyId[];
  readonly footnotesNew: readonly PartyId[];
}

const notedBy = ({ reservations }: NotedText, issue: IssueId): readonly PartyId[] =>
  reservations.filter((one) => one.issue === issue).map(({ party }) => party);

const without = (parties: readonly PartyId[], others: readonly PartyId[]): readonly PartyId[] =>
  parties.filter((party) => !others.includes(party));

/**
 * The clauses that read otherwise, or carry other footnotes, after `to` changes than after `from`; `issues`
 * gives their order. A clause that was changed and changed back is not among them.
 */
export function differenceBetween(
  record: TextRecord,
  issues: readonly IssueId[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly ClauseDifference[] {
  const [before, then] = [textAfter(record, from), textAfter(record, to)];
  const between = record.versions.slice(from, to);
  return issues
    .map((issue) => ({
      issue,
      before: before.text[issue] ?? null,
      after: then.text[issue] ?? null,
      made: between.filter(({ changes }) => issue in changes),
      footnotesGone: without(notedBy(before, issue), notedBy(then, issue)),
      footnotesNew: without(notedBy(then, issue), notedBy(before, issue)),
    }))
    .filter((one) => one.before !== one.after || one.footnotesGone.length + one.footnotesNew.length > 0);
}
