import { useContext } from "preact/hooks";
import { SessionContext } from "../play/useTable.ts";
import { ui } from "../text.ts";
import { NumbersOf } from "./NumbersOf.tsx";

/** The phases of a round, each with what happens in it. */
function Phases() {
  const { steps, rulesPage } = ui();
  const names = { ...steps, council: steps.agenda };
  return (
    <dl class="rules-terms">
      {(["briefing", "talks", "decisions", "council", "aftermath"] as const).map((phase) => (
        <div key={phase}>
          <dt>{names[phase]}</dt>
          <dd>{rulesPage.phases[phase]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Words() {
  const { terms, rulesPage } = ui();
  return (
    <section>
      <h2 class="heading-2">{rulesPage.words}</h2>
      <dl class="rules-terms">
        {Object.entries(terms.of).map(([id, { name, text }]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** How the game is played, in general; within a match also what its scenario sets. */
export function Rules() {
  const view = useContext(SessionContext)?.view.value;
  const words = ui().rulesPage;
  return (
    <div class="rules">
      <p class="lead">{words.lead}</p>
      {Object.entries(words.sections).map(([id, { title, text }]) => (
        <section key={id}>
          <h2 class="heading-2">{title}</h2>
          {id === "round" && <Phases />}
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      {view && <NumbersOf scenario={view.scenario} />}
      <Words />
    </div>
  );
}
