import type { RoundId } from "../../model/ids.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import type { State } from "../../model/state.ts";
import type { Placed } from "./promises.ts";

/**
 * The round at whose end an undertaking is judged at the latest; null: words are judged after the last. A signature is
 * due when its table has concluded: it is asked again each round.
 */
export function dueRound(
  { scenario, tables }: State,
  { deal, one }: Pick<Placed, "deal" | "one">,
): RoundId | null {
  const { pledge } = one;
  switch (pledge.kind) {
    case "favour":
    case "capital":
      return pledge.by ?? deal.round;
    case "sign":
      return tables[pledge.table]?.outcome === "open" ? (roundIds(scenario).at(-1) ?? null) : deal.round;
    case "word":
      return null;
    default:
      return pledge.until;
  }
}

/** Whether a round that something is due in has come. */
export const isDue = ({ scenario }: State, due: RoundId | null, round: RoundId): boolean =>
  due !== null && roundIndex(scenario, due) <= roundIndex(scenario, round);
