import { useState } from "preact/hooks";
import type { Hazard } from "../../shared/model/hazard.ts";
import { useSourceText } from "../hand/useSourceText.ts";
import { useTable } from "../play/useTable.ts";
import { Prose } from "../ui/Prose.tsx";
import { Arrangements } from "./Arrangements.tsx";
import { AssumptionsForm } from "./AssumptionsForm.tsx";
import { Contributions } from "./Contributions.tsx";
import { OWN, useEstimate } from "./useEstimate.ts";

function Lead({ hazard }: { readonly hazard: Hazard }) {
  const { ui } = useTable();
  const source = useSourceText();
  return (
    <section class="panel wide" aria-labelledby="afterwards-title">
      <header class="panel-head">
        <h2 id="afterwards-title" class="heading-2">
          {hazard.title}
        </h2>
      </header>
      <div class="padded afterwards-lead">
        <Prose text={hazard.text} />
        <p class="source-line">{source(hazard.source)}</p>
        <details>
          <summary>{ui.afterwards.method}</summary>
          <p>{ui.afterwards.methodText(hazard.years)}</p>
        </details>
      </div>
    </section>
  );
}

function Estimate({ hazard }: { readonly hazard: Hazard }) {
  const { view, ui } = useTable();
  const estimating = useEstimate(view, hazard);
  const [chosen, setChosen] = useState(OWN);
  const { outcomes, assumptions } = estimating;
  const outcome = outcomes.find(({ id }) => id === chosen) ?? outcomes[0];
  const title = hazard.arrangements[chosen]?.title ?? ui.afterwards.own;
  const isChanged = (factor: string) =>
    assumptions.odds[factor]?.central !== hazard.factors[factor]?.odds.central;
  return (
    <div class="results-grid afterwards">
      <Lead hazard={hazard} />
      <Arrangements {...{ hazard, outcomes, chosen }} onChoose={setChosen} />
      {outcome && <Contributions {...{ hazard, title, outcome, isChanged }} />}
      <AssumptionsForm {...{ hazard, estimating }} />
    </div>
  );
}

/** What came after: an estimate that shows all that it assumes, and lets everybody assume something else. */
export function Afterwards() {
  const { view, ui } = useTable();
  const { hazard } = view.public.known;
  if (view.public.directWar || hazard === null)
    return <p class="panel padded-panel">{hazard === null ? ui.afterwards.none : ui.afterwards.war}</p>;
  return <Estimate hazard={hazard} />;
}
