import type { Tally } from "./decision.ts";
import type { IssueId, OptionId, PartyId, ReasonId, RoundId } from "./ids.ts";

/** How a member is likely to answer, as far as what it said in public tells. */
export type Lean = "for" | "unclear" | "against";

/** What was said about a wording: the clause, the wording, and the round, where a round is known. */
interface Said {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly round: RoundId | null;
}

/** One reason for a leaning: a statement that anybody in the room can look up. */
export type Ground =
  /** It asks for this wording: by a position, by moving or seconding it, or in plenary. */
  | ({ readonly kind: "asks"; readonly how: Asking } & Said)
  /** It asks for other words. `nearer`: the proposed wording is nearer to them than what stands. */
  | ({ readonly kind: "asksOther"; readonly how: Asking; readonly nearer: boolean } & Said)
  /** It kept silence when this wording was put; `reserved`: with a footnote. */
  | ({ readonly kind: "kept"; readonly reserved: boolean } & Said)
  | ({ readonly kind: "broke"; readonly reason: ReasonId } & Said)
  | ({ readonly kind: "canLiveWith" | "cannotAccept" } & Said)
  /** It moved or seconded the very motion that is judged, and may not break it. */
  | { readonly kind: "backs" }
  | { readonly kind: "announced"; readonly reason: ReasonId }
  /** Its rule is public. */
  | { readonly kind: "rule"; readonly objects: boolean }
  | { readonly kind: "quiet"; readonly issue: IssueId };

/** How somebody asked for a wording. */
export type Asking = "position" | "moved" | "seconded" | "plenary";

export interface Leaning {
  readonly party: PartyId;
  readonly lean: Lean;
  /** What speaks for it and against it; never empty. */
  readonly grounds: readonly Ground[];
}

/** What can be expected of a package before it is put. */
export interface Prospects {
  /** Of every member, in the table's order. */
  readonly leanings: readonly Leaning[];
  /** The count if those who lean towards it are for it, and who is unclear abstains. */
  readonly inSight: Tally;
  /** Whether it carries, falls, or hangs on those who are unclear. */
  readonly outcome: "carries" | "hangs" | "falls";
  /** Members besides the mover who lean towards it: whom to ask to second. */
  readonly likelySeconders: readonly PartyId[];
}
