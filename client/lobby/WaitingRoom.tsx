import { hasFacilitator, runsTheMatch } from "../../shared/model/role.ts";
import { CalendarSummary } from "../calendar/CalendarSummary.tsx";
import { FacilitatorNote } from "../facilitator/FacilitatorNote.tsx";
import { AwayBanner } from "../play/AwayBanner.tsx";
import { useTable } from "../play/useTable.ts";
import { ProjectorButton } from "../projector/ProjectorButton.tsx";
import { Act } from "../ui/Act.tsx";
import { mediaSignal } from "../ui/media.ts";
import { Prose } from "../ui/Prose.tsx";
import { SettingsButton } from "../ui/SettingsButton.tsx";
import { Untranslated } from "../ui/Untranslated.tsx";
import { CodeBox } from "./CodeBox.tsx";
import { SeatRow } from "./SeatRow.tsx";

/** Whether the seats stand below the words about the match, rather than beside them. */
const stacked = mediaSignal("(max-width: 1000px)");

/** People without a seat. */
function Others() {
  const { view, me, names, session, ui } = useTable();
  const unseated = Object.entries(view.public.people).filter(([, { seat }]) => seat === null);
  if (unseated.length === 0) return null;
  return (
    <section class="lobby-others">
      <h3 class="label">{ui.lobby.unseated}</h3>
      <ul class="people">
        {unseated.map(([person, { role }]) => (
          <li key={person}>
            <span class={session.present.value.includes(person) ? "dot dot-on" : "dot"} aria-hidden="true" />
            {names.person(person) || ui.lobby.somebody}
            {person === me.person && ` (${ui.common.youSmall})`}
            <span class="caption">
              {ui.lobby.roles[role]}
              {!session.present.value.includes(person) && `, ${ui.lobby.away}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What everybody is told before they take a seat. Where the seats stand below it, it is folded. */
function BeforeYouBegin({ notice }: { readonly notice: string }) {
  const { ui } = useTable();
  if (stacked.value)
    return (
      <details class="lobby-about">
        <summary>{ui.reading.notice}</summary>
        <Prose text={notice} />
      </details>
    );
  return (
    <section class="lobby-notice" aria-label={ui.reading.notice}>
      <h2 class="heading-3">{ui.reading.notice}</h2>
      <Prose text={notice} />
    </section>
  );
}

/** The host starts; the others wait for it. */
function Start() {
  const { view, me, ui } = useTable();
  const { waitForFacilitator, waitForHost } = ui.lobby;
  const awaited = hasFacilitator(view.public.people) ? waitForFacilitator : waitForHost;
  if (!runsTheMatch(me.role)) return <p class="lobby-start caption">{awaited}</p>;
  return (
    <div class="lobby-start">
      <p class="caption">{ui.lobby.startHint}</p>
      <Act kind="primary" intent={{ kind: "startMatch" }}>
        {ui.lobby.start}
      </Act>
    </div>
  );
}

/** Before the start: the code, the seats with their people, and for the host the start. */
export function WaitingRoom() {
  const { view, ui } = useTable();
  return (
    <div class="lobby">
      <header class="page-head">
        <b class="page-name">{ui.landing.name}</b>
        <SettingsButton />
      </header>
      <AwayBanner />
      <main class="page lobby-page">
        <section class="lobby-lead">
          <p class="kicker">{ui.steps.lobby}</p>
          <h1>{view.scenario.title}</h1>
          {view.scenario.subtitle !== null && <p class="lead">{view.scenario.subtitle}</p>}
          <Untranslated written={view.scenario.language} />
          <CodeBox />
          <p class="caption">{ui.join.kept}</p>
          <FacilitatorNote />
          <ProjectorButton />
          {view.public.switchedOff.length > 0 && (
            <p class="caption">
              {ui.lobby.switchedOff(
                view.public.switchedOff.map((id) => view.scenario.switchable[id]?.title ?? id).join(", "),
              )}
            </p>
          )}
          {view.public.calendar !== null && (
            <section class="lobby-calendar" aria-label={ui.calendar.title}>
              <h2 class="heading-3">{ui.calendar.title}</h2>
              <CalendarSummary
                calendar={view.public.calendar}
                rounds={Object.keys(view.scenario.rounds).length}
              />
            </section>
          )}
          <details class="lobby-about">
            <summary>{ui.lobby.about}</summary>
            <Prose text={view.scenario.summary} />
          </details>
          {view.scenario.notice !== null && <BeforeYouBegin notice={view.scenario.notice} />}
        </section>
        <section class="panel lobby-seats" aria-labelledby="seats-title">
          <header class="panel-head">
            <h2 id="seats-title" class="heading-2">
              {ui.lobby.seats}
            </h2>
            <span class="caption">{ui.lobby.pace[view.public.clock.pace]}</span>
          </header>
          <ul class="seat-rows flag-column">
            {Object.keys(view.scenario.seats).map((seat) => (
              <SeatRow key={seat} seat={seat} />
            ))}
          </ul>
          <Others />
          <Start />
        </section>
      </main>
    </div>
  );
}
