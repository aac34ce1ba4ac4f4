import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import type { ListedScenario } from "./useScenarios.ts";
import { useSolo } from "./useSolo.ts";

function LearnWith({ scenario, seat }: { readonly scenario: ListedScenario; readonly seat: string }) {
  const { busy, play } = useSolo(scenario.id);
  return (
    <p class="learn">
      <button
        type="button"
        class="button button-primary"
        disabled={busy}
        aria-describedby="learn-hint"
        onClick={() => void play(seat)}
      >
        {ui().lessons.learn} <Icon name="right" size="s" />
      </button>
      <span id="learn-hint" class="caption">
        {ui().lessons.learnHint(scenario.title)}
      </span>
    </p>
  );
}

/** As much room as it will take, so that nothing below it jumps when it comes. */
const LearnComing = () => (
  <p class="learn coming" aria-hidden="true">
    <span class="button button-primary">{ui().lessons.learn}</span>
    <span class="caption">{ui().lessons.learnHint(ui().landing.name)}</span>
  </p>
);

/** For whoever comes for the first time: one click, and a scenario that teaches begins. `list`: null while it comes. */
export function Learn({ list }: { readonly list: readonly ListedScenario[] | null }) {
  if (list === null) return <LearnComing />;
  const scenario = list.find(({ teaches }) => teaches !== null);
  return scenario?.teaches ? <LearnWith scenario={scenario} seat={scenario.teaches} /> : null;
}
