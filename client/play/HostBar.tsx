import { useState } from "preact/hooks";
import { workingMinutes } from "../../shared/model/calendar.ts";
import { runsTheMatch } from "../../shared/model/role.ts";
import { ProjectorButton } from "../projector/ProjectorButton.tsx";
import { Act } from "../ui/Act.tsx";
import { Icon } from "../ui/Icon.tsx";
import { MatchCode } from "./MatchCode.tsx";
import { SeatsDialog } from "./SeatsDialog.tsx";
import { useTable } from "./useTable.ts";

/** What only the host can do: stop the clock, end a phase. The last one to end is the debrief. */
function HostActs() {
  const { view, ui } = useTable();
  const { paused, step, stepNumber } = view.public.clock;
  return (
    <>
      <Act small kind="quiet" intent={{ kind: "pauseMatch", paused: !paused }}>
        <Icon name={paused ? "play" : "pause"} size="s" /> {paused ? ui.host.resume : ui.host.pause}
      </Act>
      <Act small kind="quiet" intent={{ kind: "endPhase", stepNumber }}>
        <Icon name="skip" size="s" /> {step.kind === "debrief" ? ui.host.closeDebrief : ui.host.endPhase}
      </Act>
      <MoreTime />
    </>
  );
}

/** Minutes that the host can add to a phase: of working time in correspondence. */
function MoreTime() {
  const { view, ui } = useTable();
  const { pace, stepNumber } = view.public.clock;
  const { calendar } = view.public;
  if (pace === "untimed") return null;
  const steps: readonly (readonly ["minute" | "hour" | "day", number])[] =
    calendar === null
      ? [["minute", 1]]
      : [
          ["hour", 60],
          ["day", workingMinutes(calendar)],
        ];
  return (
    <>
      {steps.map(([what, minutes]) => (
        <Act
          key={what}
          small
          kind="quiet"
          intent={{ kind: "extendStep", stepNumber, minutes }}
          label={ui.calendar.moreLong[what]}
        >
          {ui.calendar.more[what]}
        </Act>
      ))}
    </>
  );
}

/** The means of the host; for everybody who may sit, the seats. */
export function HostBar() {
  const { view, me, ui } = useTable();
  const [seats, setSeats] = useState(false);
  const host = runsTheMatch(me.role);
  const { kind } = view.public.clock.step;
  if (me.role === "spectator" || (kind === "over" && !host)) return null;
  return (
    <section class="host-bar" aria-label={host ? ui.host.title : ui.host.seats}>
      {host && <span class="label">{me.role === "facilitator" ? ui.facilitator.role : ui.host.title}</span>}
      {host && kind !== "over" && <HostActs />}
      {kind !== "over" && (
        <button type="button" class="button button-quiet button-small" onClick={() => setSeats(true)}>
          <Icon name="users" size="s" /> {ui.host.seats}
        </button>
      )}
      <ProjectorButton />
      <MatchCode />
      {seats && <SeatsDialog onClose={() => setSeats(false)} />}
    </section>
  );
}
