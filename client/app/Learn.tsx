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

/** For whoever comes for the first time: one click, and a scenario that teaches begins. */
export function Learn({ list }: { readonly list: readonly ListedScenario[] }) {
  const scenario = list.find(({ teaches }) => teaches !== null);
  return scenario?.teaches ? <LearnWith scenario={scenario} seat={scenario.teaches} /> : null;
}
