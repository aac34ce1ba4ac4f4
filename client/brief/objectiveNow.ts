import { homeStandings } from "../../shared/effects/atHome.ts";
import { holds } from "../../shared/effects/conditions.ts";
import { factsOfView } from "../../shared/effects/factsOfView.ts";
import type { Condition } from "../../shared/model/condition.ts";
import type { View } from "../../shared/model/view.ts";

/** How an objective stands: as the texts are written, and as they would count if they were judged at home today. */
export type ObjectiveState = "met" | "unmet" | "unknown" | "refused";

/** The view as if everything that needs consent at home had been judged, as far as the viewer can tell. */
function judgedToday(view: View): View {
  const verdicts = homeStandings(view).flatMap(({ id, consent }) =>
    consent === null ? [] : [[id, consent] as const],
  );
  return { ...view, public: { ...view.public, home: Object.fromEntries(verdicts) } };
}

/** How an objective of the viewer's stands now: one that holds in words alone may still fail at home. */
export function objectiveNow(
  view: View,
  met: boolean | null,
  condition: Condition | undefined,
): ObjectiveState {
  if (met === null) return "unknown";
  if (!met || condition === undefined || view.own === null) return met ? "met" : "unmet";
  const setting = {
    scenario: view.scenario,
    facts: factsOfView(judgedToday(view)),
    cast: { self: view.own.seat },
  };
  return holds(condition, setting) === false ? "refused" : "met";
}
