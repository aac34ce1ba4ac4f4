import type { PlayedCard } from "../../shared/model/state.ts";
import { useTable } from "../play/useTable.ts";

/** What a card is aimed at, in a sentence: a delegation or a clause; null: at nothing. */
export function useAim(): (target: PlayedCard["target"]) => string | null {
  const { names, ui } = useTable();
  return (target) => {
    if (target?.seat !== undefined) return ui.hand.aimedAt(names.within(target.seat));
    return target?.issue === undefined ? null : ui.hand.aimedAt(names.issue(target.issue));
  };
}
