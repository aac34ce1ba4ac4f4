import type { AtHome, HomeId, HomeVerdicts } from "../model/home.ts";
import { optionsOf } from "../model/scenarioIndex.ts";
import type { View } from "../model/view.ts";
import { holds, type Setting, type Verdict } from "./conditions.ts";
import { factsOfView } from "./factsOfView.ts";

/** How one matter stands at home, as one viewer can know it. */
export interface HomeStanding {
  readonly id: HomeId;
  readonly entry: AtHome;
  /** Whether what needs the consent is there. */
  readonly concerned: Verdict;
  /** Whether there would be consent if it were judged now, or was; null: not known to this viewer. */
  readonly consent: Verdict;
  readonly judged: boolean;
}

type Known = Pick<Setting, "scenario" | "facts">;

/** Whether there is consent, as far as these facts tell. */
export const consentIn = (entry: AtHome, { scenario, facts }: Known): Verdict =>
  holds(entry.needs, { scenario, facts, cast: { self: entry.seat } });

/** Whether what needs the consent is there: the wording in the text, the favour given, the card played. */
export function isConcerned({ concerns }: AtHome, { scenario, facts }: Known): Verdict {
  if ("favour" in concerns) return facts.given(concerns.favour, null, null);
  if ("card" in concerns) return facts.played(concerns.card);
  const options = optionsOf(scenario, concerns.issue);
  return options.indexOf(facts.issue(concerns.issue) ?? "") >= options.indexOf(concerns.atLeast);
}

/** The same view, as if nothing had been judged: the texts as they are written, not as they count. */
const asWritten = (view: View): View => ({ ...view, public: { ...view.public, home: {} } });

/** Every matter that needs consent at home, in the scenario's order, and how it stands for this viewer. */
export function homeStandings(view: View): readonly HomeStanding[] {
  const known = { scenario: view.scenario, facts: factsOfView(asWritten(view)) };
  const verdicts: HomeVerdicts = view.public.home;
  return Object.entries(view.scenario.home).map(([id, entry]) => {
    const judged = id in verdicts;
    const concerned = judged || isConcerned(entry, known);
    return { id, entry, concerned, consent: verdicts[id] ?? consentIn(entry, known), judged };
  });
}
