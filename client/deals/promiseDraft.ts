import type { Pledge, Promised } from "../../shared/model/deal.ts";
import type { SeatId, WordId } from "../../shared/model/ids.ts";
import { roundOf } from "../../shared/model/round.ts";
import { roundIds, roundIndex } from "../../shared/model/scenarioIndex.ts";
import type { View } from "../../shared/model/view.ts";
import type { IntentOf } from "../../shared/rules/index.ts";

/** A promise being written: a pledge, with the words themselves where the pledge has only their id. */
export interface PromiseDraft extends Promised {
  readonly key: number;
  readonly words: string;
}

export const PLEDGE_KINDS = ["favour", "stance", "card", "capital", "word"] as const;
export type ComposedKind = (typeof PLEDGE_KINDS)[number];

/** This round and those to come. */
export function roundsAhead(view: View): readonly string[] {
  const now = roundIndex(view.scenario, roundOf(view.public.clock.step));
  return roundIds(view.scenario).slice(Math.max(0, now));
}

/** Favours that one seat can give another, as far as the scenario says. */
export const favoursBetween = (view: View, from: SeatId, to: SeatId): readonly string[] =>
  Object.entries(view.scenario.favours)
    .filter(([, favour]) => favour.from.includes(from) && favour.to.includes(to))
    .map(([id]) => id);

/** Cards that the viewer knows a seat to hold: its own hand, or what it was shown. */
export const cardsKnownOf = (view: View, seat: SeatId): readonly string[] =>
  seat === view.own?.seat ? view.own.hand : (view.own?.shown[seat]?.cards ?? []);

/** Clauses of tables where the seat is a member: only there it can keep or break silence. */
export const clausesFor = (view: View, seat: SeatId): readonly string[] =>
  Object.values(view.scenario.tables)
    .filter(({ members }) => members.includes(seat))
    .flatMap(({ issues }) => Object.keys(issues));

/** A first pledge of a kind, to be changed. */
export function blankPledge(view: View, kind: ComposedKind, between: { from: SeatId; to: SeatId }): Pledge {
  const until = roundsAhead(view)[0] ?? "";
  switch (kind) {
    case "favour":
      return {
        kind,
        favour: favoursBetween(view, between.from, between.to)[0] ?? "",
        to: between.to,
        by: null,
      };
    case "stance": {
      const issue = clausesFor(view, between.from)[0];
      const on = issue === undefined ? {} : { [issue]: { atLeast: null, atMost: null } };
      return { kind, promise: "keep", on, readings: false, until };
    }
    case "card":
      return { kind, promise: "play", card: cardsKnownOf(view, between.from)[0] ?? "", until };
    case "capital":
      return { kind, to: between.to, by: null };
    case "word":
      return { kind, words: "w" };
  }
}

/** Kinds of which there is anything that this seat could promise the other. */
export const kindsBetween = (view: View, from: SeatId, to: SeatId): readonly ComposedKind[] =>
  PLEDGE_KINDS.filter((kind) => {
    if (kind === "favour") return favoursBetween(view, from, to).length > 0;
    if (kind === "card") return cardsKnownOf(view, from).length > 0;
    return kind !== "stance" || clausesFor(view, from).length > 0;
  });

type Offer = IntentOf<"offerDeal">;
interface Terms {
  readonly promises: readonly PromiseDraft[];
  readonly parties: readonly SeatId[];
  readonly counterTo: string | null;
}

/** The offer as it is submitted. Words get their ids from `word`. */
export const offerOf = ({ promises, parties, counterTo }: Terms, word: (text: string) => WordId): Offer => ({
  kind: "offerDeal",
  undertakings: promises.map(({ key, words, pledge, ...terms }) => ({
    ...terms,
    pledge: pledge.kind === "word" ? { kind: "word", words: word(words.trim()) } : pledge,
  })),
  with: [...parties],
  counterTo,
});
