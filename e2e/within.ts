import type { Scenario } from "../shared/model/scenario.ts";

/** How a scenario's seats stand within English sentences, by their ids. */
export const withinIn =
  ({ seats }: Pick<Scenario, "seats">) =>
  (seat: string): string =>
    seats[seat]?.inSentence ?? seat;
