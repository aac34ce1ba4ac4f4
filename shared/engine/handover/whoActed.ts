import type { RoundId } from "../../model/ids.ts";
import type { Keeping } from "../../model/keeping.ts";
import { roundIndex } from "../../model/scenarioIndex.ts";

/** Who played the seat in a round: one after the other, if that changed in it. */
export function whoActedIn(
  scenario: { readonly rounds: Readonly<Record<RoundId, unknown>> },
  keepers: readonly Keeping[],
  round: RoundId,
): readonly Keeping[] {
  const at = roundIndex(scenario, round);
  const before = keepers.filter((one) => roundIndex(scenario, one.round) < at);
  const during = keepers.filter((one) => one.round === round);
  const atItsStart = during.some(({ phase }) => phase === "briefing") ? [] : before.slice(-1);
  return [...atItsStart, ...during];
}
