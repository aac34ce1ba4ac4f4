import type { RoundId } from "../../shared/model/ids.ts";
import { tableOfSilence } from "../../shared/model/silence.ts";
import type { PlayedCard } from "../../shared/model/state.ts";
import { useAim } from "../hand/useAim.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { AnnouncedBreak } from "./AnnouncedBreak.tsx";
import { ProjectorStack } from "./ProjectorStack.tsx";
import { ProjectorTexts } from "./ProjectorTexts.tsx";
import { announcedNow, tablesMeeting } from "./thisRound.ts";

/** Who played what, at whom or what, and whether it took effect. */
function Card({ played: { seat, card, target, outcome } }: { readonly played: PlayedCard }) {
  const { names, ui } = useTable();
  const aim = useAim()(target);
  const tone = outcome === "resolved" ? "agree" : "reserve";
  return (
    <li>
      <Party party={seat} short />
      <span class="projector-card">
        <span>
          <b>{names.card(card)}</b> {aim !== null && <small>{aim}</small>}
        </span>
        <small class={`tone-${tone}`}>
          <Icon name={outcome === "resolved" ? "check" : "none"} size="s" /> {ui.hand.outcomes[outcome]}
        </small>
      </span>
    </li>
  );
}

/** The tables that sit, with what was announced there. What is moved is known in the room alone until it is put. */
function Sitting({ round }: { readonly round: RoundId }) {
  const { view, names, session, ui } = useTable();
  const announced = announcedNow(view, session.events.value);
  return (
    <section class="panel projector-text projector-lines" aria-label={ui.agenda.name}>
      <h2>{ui.agenda.name}</h2>
      <ol>
        {tablesMeeting(view, round).map((table) => (
          <li key={table}>
            <b>{names.table(table)}</b>
            {announced
              .filter(({ silence }) => tableOfSilence(silence) === table)
              .map((one) => (
                <small key={`${one.seat} ${one.silence}`} class="tone-break">
                  <AnnouncedBreak announcement={one} />
                </small>
              ))}
          </li>
        ))}
      </ol>
      <p class="projector-note">{ui.projector.closed}</p>
    </section>
  );
}

/** The Council opens: the cards that were turned over, and which tables sit. */
export function ProjectorAgenda({ round }: { readonly round: RoundId }) {
  const { view, ui } = useTable();
  const played = view.public.played.filter((one) => one.round === round);
  if (played.length === 0)
    return (
      <>
        <ProjectorTexts below={5} />
        <Sitting round={round} />
      </>
    );
  return (
    <ProjectorStack lines={1.5 * played.length + tablesMeeting(view, round).length + 5}>
      <section class="panel projector-text projector-cards" aria-label={ui.hand.together}>
        <h2>{ui.hand.together}</h2>
        <ul>
          {played.map((one) => (
            <Card key={`${one.seat} ${one.card}`} played={one} />
          ))}
        </ul>
      </section>
      <Sitting round={round} />
    </ProjectorStack>
  );
}
