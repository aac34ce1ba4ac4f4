import type { AtHome } from "../../shared/model/home.ts";
import { optionsOf } from "../../shared/model/scenarioIndex.ts";
import { useTable } from "../play/useTable.ts";

/** What a matter at home says of itself: for what its consent is needed, and what it takes. */
export function useHomeWords(): {
  readonly concerns: (entry: AtHome) => string;
  readonly otherwise: (entry: AtHome) => string | null;
  readonly needs: (entry: AtHome) => string;
} {
  const { view, text, names, ui } = useTable();
  return {
    concerns: ({ concerns }) => {
      if ("favour" in concerns) return ui.home.forFavour(names.favour(concerns.favour));
      if ("issue" in concerns)
        return ui.home.forIssue(names.issue(concerns.issue), names.option(concerns.issue, concerns.atLeast));
      const known = names.card(concerns.card);
      return ui.home.forCard(known === concerns.card ? null : known);
    },
    otherwise: ({ concerns }) => {
      if (!("issue" in concerns)) return null;
      const left = concerns.otherwise ?? optionsOf(view.scenario, concerns.issue)[0] ?? "";
      return ui.home.otherwise(names.option(concerns.issue, left));
    },
    needs: ({ needs, seat }) =>
      ui.home.needs(
        text.condition(needs, names, { self: names.within(seat), everyone: ui.common.everybody }),
      ),
  };
}
