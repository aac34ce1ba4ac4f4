import { roundOf } from "../../shared/model/round.ts";
import { roundIndex } from "../../shared/model/scenarioIndex.ts";
import type { StepKind } from "../../shared/model/step.ts";
import { Clock } from "../play/Clock.tsx";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { SettingsButton } from "../ui/SettingsButton.tsx";

function FullScreenButton() {
  const { ui } = useTable();
  if (!document.fullscreenEnabled) return null;
  const toggle = () =>
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={ui.projector.fullScreen}
      title={ui.projector.fullScreen}
      // Where it is not allowed the page stays as it is.
      onClick={() => void toggle().catch(() => null)}
    >
      <Icon name="zoomin" />
    </button>
  );
}

/** Steps in which nothing is waited for by the clock. */
const WITHOUT_CLOCK: readonly StepKind[] = ["lobby", "debrief", "over"];

/** Where the match stands, and how much time is left. */
export function ProjectorHead() {
  const { view, names, ui, session } = useTable();
  const { step } = view.public.clock;
  const round = roundOf(step);
  const rounds = Object.keys(view.scenario.rounds).length;
  return (
    <header class="projector-head">
      <div>
        <p class="projector-where">
          {round === null
            ? view.scenario.title
            : ui.header.roundTitled(roundIndex(view.scenario, round) + 1, rounds, names.round(round))}
        </p>
        <h1>{ui.steps[step.kind]}</h1>
      </div>
      {!WITHOUT_CLOCK.includes(step.kind) && <Clock />}
      <div class="projector-code">
        {ui.lobby.code} <b class="code">{session.code.value}</b> <FullScreenButton />
        <SettingsButton />
      </div>
    </header>
  );
}
