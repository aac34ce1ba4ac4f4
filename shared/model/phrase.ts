import type { DealId, IssueId, MotionId, OptionId, SeatId } from "./ids.ts";

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
export type PhraseId = (typeof PHRASES)[number];

export interface Phrase {
  readonly id: PhraseId;
  readonly issue?: IssueId | undefined;
  readonly option?: OptionId | undefined;
  readonly seat?: SeatId | undefined;
  readonly motion?: MotionId | undefined;
  readonly deal?: DealId | undefined;
}
