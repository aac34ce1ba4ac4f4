import type { RoundId, SeatId } from "../../shared/model/ids.ts";
import { roundOf } from "../../shared/model/round.ts";
import { isOver } from "../../shared/model/step.ts";
import { Tracks } from "../brief/Tracks.tsx";
import { inOrder } from "../council/inOrder.ts";
import { JustRevealed } from "../council/JustRevealed.tsx";
import { RevealedSilence } from "../council/RevealedSilences.tsx";
import { revealedIn, silenceNow } from "../council/silenceNow.ts";
import { UnderSilence } from "../council/UnderSilence.tsx";
import { MapPanel } from "../map/MapPanel.tsx";
import { Announcer } from "../play/Announcer.tsx";
import { AwayBanner } from "../play/AwayBanner.tsx";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { Prose } from "../ui/Prose.tsx";
import { ProjectorAftermath } from "./ProjectorAftermath.tsx";
import { ProjectorAgenda } from "./ProjectorAgenda.tsx";
import { ProjectorHead } from "./ProjectorHead.tsx";
import { ProjectorLarge } from "./ProjectorLarge.tsx";
import { ProjectorStack } from "./ProjectorStack.tsx";
import { ProjectorTalk } from "./ProjectorTalk.tsx";
import { ProjectorTexts } from "./ProjectorTexts.tsx";
import { announcedNow, saidNow } from "./thisRound.ts";

/** A round opens: what has happened, in full. What it changed, the state of the world beside it shows. */
function RoundOpens({ round }: { readonly round: RoundId }) {
  const { view } = useTable();
  const happened = view.public.happened.filter((one) => one.round === round);
  return (
    <>
      {happened.map(({ event: id }) => {
        const event = view.public.known.events[id];
        return event ? (
          <section key={id} class="panel projector-news">
            <h2>{event.title}</h2>
            <Prose text={event.text} />
          </section>
        ) : null;
      })}
    </>
  );
}

/** Lines that statements want below the texts, once there are any. */
const SAID = 3;

/** The texts, and below them what is said about them. */
function TextsAndTalk() {
  const { view, session } = useTable();
  const spoken = saidNow(view, 1).length + announcedNow(view, session.events.value).length > 0;
  return (
    <>
      <ProjectorTexts below={spoken ? SAID : 0} />
      <ProjectorTalk />
    </>
  );
}

/**
 * What the room looks at now: what is put, below what came of the one before; the cards as the Council opens, and all that
 * came of it as the round closes; what has just come of a silence; else the texts.
 */
function Matter() {
  const { view, session } = useTable();
  const { step } = view.public.clock;
  const round = roundOf(step) ?? "";
  const silence = silenceNow(view);
  const revealed = inOrder(revealedIn(view, round), session.events.value).at(-1);
  if (silence !== null)
    return (
      <ProjectorLarge>
        <JustRevealed round={round} />
        <UnderSilence silence={silence} />
      </ProjectorLarge>
    );
  if (step.kind === "agenda") return <ProjectorAgenda round={round} />;
  if (step.kind === "aftermath") return <ProjectorAftermath round={round} />;
  if (revealed !== undefined)
    return (
      <ProjectorLarge live>
        <RevealedSilence revealed={revealed} />
      </ProjectorLarge>
    );
  if (step.kind === "briefing" && view.public.happened.some((one) => one.round === round))
    return <RoundOpens round={round} />;
  return <TextsAndTalk />;
}

/** Before the start: how to come in, and who plays what. */
function Welcome() {
  const { view, names, ui, session } = useTable();
  /** Who sits there, by name; else that a bot does, or nobody. */
  const playedBy = (seat: SeatId): string => {
    if (view.public.seats[seat]?.bot) return ui.map.picture.bot;
    const here = Object.entries(view.public.people).filter(([, person]) => person.seat === seat);
    return here.map(([person]) => names.person(person) || ui.lobby.somebody).join(", ") || ui.lobby.empty;
  };
  return (
    <main class="projector-welcome">
      <p class="projector-address">{location.host}</p>
      <p class="code projector-big-code">{session.code.value}</p>
      <ul class="projector-seats" aria-label={ui.lobby.seats}>
        {Object.entries(view.scenario.seats).map(([seat, { name }]) => (
          <li key={seat}>
            <Flags party={seat} /> {name} <span>{playedBy(seat)}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** After the end: how it ended, and the texts. */
function Ending() {
  const { view, ui } = useTable();
  const ending = view.public.known.endings[view.public.opened?.results.ending ?? ""];
  return (
    <main class="projector-main projector-ending">
      <div class="projector-side">
        <ProjectorStack lines={1}>
          <section>
            <h2>{ending?.title ?? ui.results.title}</h2>
            <Prose text={ending?.text ?? ""} />
          </section>
        </ProjectorStack>
      </div>
      <div class="projector-side">
        <ProjectorTexts />
      </div>
    </main>
  );
}

function Playing() {
  return (
    <main class="projector-main">
      <div class="projector-world">
        <MapPanel />
        <Tracks />
      </div>
      <div class="projector-side">
        <Matter />
      </div>
    </main>
  );
}

/** For the front of a room: map, texts, state of the world, clock; what any spectator may see, large. */
export function ProjectorPage() {
  const { view } = useTable();
  const { step } = view.public.clock;
  return (
    <div class="projector">
      <ProjectorHead />
      <Announcer />
      <AwayBanner />
      {step.kind === "lobby" ? <Welcome /> : isOver(step) ? <Ending /> : <Playing />}
    </div>
  );
}
