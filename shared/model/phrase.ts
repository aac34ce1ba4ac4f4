import type { DealId, IssueId, MotionId, OptionId, ReasonId, SeatId, SilenceId } from "./ids.ts";

/**
 * Stock phrases: what bots say, and what people may say so that each reader has it in their own language.
 * Each has its sentence in `text/`.
 */
export const PHRASES = [
  "askFor",
  "canLiveWith",
  "cannotAccept",
  "openToTrade",
  "seekSecond",
  "willSecond",
  "offerMade",
  "offerDeclined",
  "whatWouldYouNeed",
  "counterExplained",
  "thankYou",
] as const;
/** What is said by an act of the rules, and by nothing else: nobody can say it without doing it. */
export const STATEMENTS = ["breakAnnounced", "announcementWithdrawn"] as const;
export type PhraseId = (typeof PHRASES)[number];
export type StatementId = (typeof STATEMENTS)[number];

export interface Phrase {
  readonly id: PhraseId | StatementId;
  readonly issue?: IssueId | undefined;
  readonly option?: OptionId | undefined;
  readonly seat?: SeatId | undefined;
  readonly motion?: MotionId | undefined;
  readonly deal?: DealId | undefined;
  readonly silence?: SilenceId | undefined;
  readonly reason?: ReasonId | undefined;
}
/** A phrase that people and bots may choose freely. */
export type StockPhrase = Phrase & { readonly id: PhraseId };
