import { phaseOf, roundOf } from "../../shared/model/round.ts";
import { roundIndex } from "../../shared/model/scenarioIndex.ts";
import { PHASES } from "../../shared/model/step.ts";
import type { View } from "../../shared/model/view.ts";
import { Act } from "../ui/Act.tsx";
import { Flags } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { SettingsButton } from "../ui/SettingsButton.tsx";
import { Clock } from "./Clock.tsx";
import { useTable } from "./useTable.ts";

/** The phases of a round: without cards there are no Decisions. */
const phasesIn = ({ scenario }: View) =>
  PHASES.filter((phase) => phase !== "decisions" || scenario.rules.cardsPerRound > 0);

/** The phases of a round, with the one that runs. */
function PhaseBar() {
  const { view, ui } = useTable();
  const phases = phasesIn(view);
  const { interrupted, step } = view.public.clock;
  const phase = phaseOf(interrupted ?? step);
  const now = phase === null ? -1 : phases.indexOf(phase);
  return (
    <ol class="phases" aria-label={ui.header.phases}>
      {phases.map((one, i) => (
        <li
          key={one}
          class={i < now ? "done" : i === now ? "now" : ""}
          aria-current={i === now ? "step" : undefined}
        >
          {i < now && <Icon name="check" size="s" />}
          <span>{ui.phases[one]}</span>
        </li>
      ))}
    </ol>
  );
}

/** Which seats are ready, by flag, tick and words. */
function ReadyFlags() {
  const { view, names, ui } = useTable();
  const { clock, seats } = view.public;
  const ready = clock.awaited.filter((seat) => seats[seat]?.ready);
  if (clock.awaited.length === 0) return null;
  return (
    <ul class="ready-flags" aria-label={ui.header.readyOf(ready.length, clock.awaited.length)}>
      {clock.awaited.map((seat) => {
        const state = ui.header.readyState(
          names.party(seat),
          seats[seat]?.ready ?? false,
          seats[seat]?.bot ?? false,
        );
        return (
          <li key={seat} class={seats[seat]?.ready ? "is-ready" : ""} title={state}>
            <Flags party={seat} />
            <span class="hidden-text">{state}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Ready for what comes next. After the end nothing does: then it says that one is done with what came of it. */
export function ReadyButton() {
  const { view, ui } = useTable();
  const seat = view.own?.seat;
  const { step, awaited } = view.public.clock;
  if (seat === undefined || step.kind === "over" || step.kind === "lobby") return null;
  const ready = view.public.seats[seat]?.ready ?? false;
  if (!awaited.includes(seat)) return null;
  const inDebrief = step.kind === "debrief";
  const words = inDebrief ? ui.header.done : { yes: ui.header.ready, no: ui.header.notReady };
  return (
    <Act
      intent={{ kind: "setReady", ready: !ready }}
      kind={ready || inDebrief ? "secondary" : "primary"}
      small
      known="ready"
    >
      {ready ? words.no : words.yes}
    </Act>
  );
}

function RoundLine() {
  const { view, names, ui } = useTable();
  const { step } = view.public.clock;
  const round = roundOf(step);
  const rounds = Object.keys(view.scenario.rounds).length;
  return (
    <p class="round-line">
      <b>
        {round === null ? ui.steps[step.kind] : ui.header.round(roundIndex(view.scenario, round) + 1, rounds)}
      </b>
      <span>{round === null ? view.scenario.title : names.round(round)}</span>
    </p>
  );
}

/** On phones: the phase and the round in words, below the bar. */
function PhaseLine() {
  const { view, ui } = useTable();
  const { interrupted, step } = view.public.clock;
  const phase = phaseOf(interrupted ?? step);
  const round = roundOf(step);
  const rounds = Object.keys(view.scenario.rounds).length;
  const phases = phasesIn(view);
  return (
    <p class="phase-line">
      <span>
        <b>{ui.steps[step.kind]}</b>
        {phase !== null && `, ${ui.header.phaseOf(phases.indexOf(phase) + 1, phases.length)}`}
      </span>
      {round !== null && <span>{ui.header.round(roundIndex(view.scenario, round) + 1, rounds)}</span>}
    </p>
  );
}

/** Who you are, where the match stands, how much time is left, who is ready. */
export function Header() {
  const { view, names, ui } = useTable();
  const seat = view.own?.seat;
  return (
    <header class="top">
      <div class="brand">
        <h1>{view.scenario.title}</h1>
        <span class="my-seat">
          {seat === undefined ? (
            <>
              <Icon name="eye" /> {view.all === null ? ui.header.spectator : ui.facilitator.role}
            </>
          ) : (
            <>
              <Flags party={seat} /> {names.party(seat)}
            </>
          )}
        </span>
        <SettingsButton />
      </div>
      <PhaseBar />
      <PhaseLine />
      <div class="clock-box">
        <RoundLine />
        <Clock />
        <div class="ready-box">
          <ReadyFlags />
          <ReadyButton />
        </div>
      </div>
    </header>
  );
}
