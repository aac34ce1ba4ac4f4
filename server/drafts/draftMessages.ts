import type { z } from "zod";
import type { RequestError } from "../../shared/model/requestError.ts";
import type { DraftAnswer, DraftMatch, TableCounts } from "../../shared/protocol/draft.ts";
import type { Book } from "../match/library.ts";

/** What the thread that reads drafts is asked. The body is as it came: nobody has looked into it yet. */
export interface DraftQuestion {
  readonly what: "check" | "match";
  readonly body: Uint8Array;
}

export type WantedMatch = z.output<typeof DraftMatch>["match"];

/** What it tells, piece by piece: if it takes too long, what was told stands. */
export type DraftReply =
  | { readonly kind: "refused"; readonly error: RequestError }
  | { readonly kind: "checked"; readonly answer: DraftAnswer }
  | { readonly kind: "counted"; readonly table: string; readonly counts: TableCounts }
  | { readonly kind: "book"; readonly book: Book; readonly match: WantedMatch }
  | { readonly kind: "done" };
