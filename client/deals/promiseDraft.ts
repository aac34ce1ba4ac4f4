import type { Clauses, Pledge, PledgeKind, Promised } from "../../shared/model/deal.ts";
import type { SeatId, WordId } from "../../shared/model/ids.ts";
import { roundOf } from "../../shared/model/round.ts";
import { inTheRoom, roundIds, roundIndex } from "../../shared/model/scenarioIndex.ts";
import type { View } from "../../shared/model/view.ts";
import type { IntentOf } from "../../shared/rules/index.ts";

/** A promise being written: a pledge, with the words themselves where the pledge has only their id. */
export interface PromiseDraft extends Promised {
  readonly key: number;
  readonly words: string;
}

export const PLEDGE_KINDS: readonly PledgeKind[] = [
  ...(["favour", "stance", "second", "sign"] as const),
  ...(["card", "capital", "effort", "word"] as const),
];

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

/** Clauses of tables where the seat can second a motion of the other: both see the drafts there. */
export const clausesToSecond = (view: View, seat: SeatId, mover: SeatId): readonly string[] =>
  Object.values(view.scenario.tables)
    .filter((table) => table.members.includes(seat) && inTheRoom(table, mover))
    .flatMap(({ issues }) => Object.keys(issues));

/** Tables where the seat is a member. */
export const tablesOf = (view: View, seat: SeatId): readonly string[] =>
  Object.keys(view.scenario.tables).filter((id) => view.scenario.tables[id]?.members.includes(seat));

const isAtWar = ({ scenario: { war } }: View, seat: SeatId): boolean =>
  war?.attacker.seat === seat || war?.defender.seat === seat;

/** The first of these clauses, within no bounds yet. */
const firstClause = ([issue]: readonly string[]): Clauses =>
  issue === undefined ? {} : { [issue]: { atLeast: null, atMost: null } };

/** A table's package to begin with: its first clause, as it may well end. */
export function blankPackage({ scenario }: View, table: string): Readonly<Record<string, string>> {
  const [issue] = Object.keys(scenario.tables[table]?.issues ?? {});
  const option = scenario.tables[table]?.focal[issue ?? ""];
  return issue === undefined || option === undefined ? {} : { [issue]: option };
}

/** A first pledge of a kind, to be changed. */
export function blankPledge(view: View, kind: PledgeKind, between: { from: SeatId; to: SeatId }): Pledge {
  const until = roundsAhead(view)[0] ?? "";
  switch (kind) {
    case "favour":
      return {
        kind,
        favour: favoursBetween(view, between.from, between.to)[0] ?? "",
        to: between.to,
        by: null,
      };
    case "stance":
      return {
        ...{ kind, promise: "keep", readings: false, until },
        on: firstClause(clausesFor(view, between.from)),
      };
    case "second":
      return {
        ...{ kind, mover: between.to, until },
        on: firstClause(clausesToSecond(view, between.from, between.to)),
      };
    case "sign": {
      const table = tablesOf(view, between.from)[0] ?? "";
      return { kind, table, package: blankPackage(view, table) };
    }
    case "effort":
      return { kind, most: 1, until };
    case "card":
      return { kind, promise: "play", card: cardsKnownOf(view, between.from)[0] ?? "", until };
    case "capital":
      return { kind, to: between.to, by: null };
    case "word":
      return { kind, words: "w" };
  }
}

/** Kinds of which there is anything that this seat could promise the other. */
export const kindsBetween = (view: View, from: SeatId, to: SeatId): readonly PledgeKind[] =>
  PLEDGE_KINDS.filter((kind) => {
    if (kind === "favour") return favoursBetween(view, from, to).length > 0;
    if (kind === "card") return cardsKnownOf(view, from).length > 0;
    if (kind === "second") return clausesToSecond(view, from, to).length > 0;
    if (kind === "effort") return isAtWar(view, from);
    return (kind !== "stance" && kind !== "sign") || clausesFor(view, from).length > 0;
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
