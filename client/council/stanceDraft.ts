import type { IssueId, Package, ReasonId, WordId } from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import { announcementOf } from "../../shared/model/silence.ts";
import type { View } from "../../shared/model/view.ts";
import type { IntentOf } from "../../shared/rules/index.ts";
import { idOf, reservable, type Silence } from "./silenceNow.ts";

/** A stance being chosen, with everything that one of the three kinds may need. */
export interface StanceDraft {
  readonly kind: Stance["kind"];
  /** The clause of a reservation. */
  readonly issue: IssueId;
  readonly reason: ReasonId;
  readonly words: string;
  readonly counter: Package;
}

/** The reason with which the viewer announced a break, if it did. */
const announcedReason = (view: View, silence: Silence): ReasonId | undefined =>
  announcementOf(view.public, view.own?.seat ?? "", idOf(silence))?.reason;

/** As it was taken, or keeping silence; with the reason that was announced, or the first. */
export const blankStance = (view: View, silence: Silence): StanceDraft => ({
  kind: view.own?.stance?.kind ?? "keep",
  issue: reservable(view, silence)[0] ?? "",
  reason: announcedReason(view, silence) ?? Object.keys(view.scenario.reasons)[0] ?? "",
  words: "",
  counter: {},
});

/** What is submitted. */
export function stanceOf(draft: StanceDraft, words: WordId | null): IntentOf<"takeStance"> {
  const kind = "takeStance" as const;
  if (draft.kind === "keep" || draft.kind === "abstain") return { kind, stance: { kind: draft.kind } };
  if (draft.kind === "reserve") return { kind, stance: { kind: "reserve", issue: draft.issue } };
  const counter = Object.keys(draft.counter).length > 0 ? { ...draft.counter } : null;
  return { kind, stance: { kind: "break", reason: draft.reason, words, counter } };
}
