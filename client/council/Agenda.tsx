import { isConsultation } from "../../shared/model/consultation.ts";
import type { RoundId, TableId } from "../../shared/model/ids.ts";
import { motionOf } from "../../shared/text/names.ts";
import { Changes, WorthLine } from "../draft/MotionList.tsx";
import { RevealCanvas } from "../hand/RevealCanvas.tsx";
import { PlayedCards } from "../hand/Revealed.tsx";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { AnnounceAct, AnnouncedOn } from "./Announcements.tsx";
import { RuleLine } from "./RuleLine.tsx";

/** The viewer's motions that the meeting does not take: it must not look as if they had never been. */
function NotPut({ table, round }: { readonly table: TableId; readonly round: RoundId }) {
  const { view, ui } = useTable();
  const motions = Object.values(view.own?.rooms[table]?.motions ?? {}).filter(
    ({ id, mover, status, round: tabled }) =>
      mover === view.own?.seat && status === "untaken" && tabled === round && !isConsultation(id),
  );
  if (motions.length === 0) return null;
  return (
    <div>
      <p class="caption">{ui.agenda.notPut}</p>
      {motions.map(({ id, changes }) => (
        <Changes key={id} changes={changes} />
      ))}
    </div>
  );
}

/**
 * The Council opens: which tables sit, and which motions they take in this order. The cards are turned over first; what
 * came of each stands below the motions, which are what there is to do.
 */
export function Agenda({ round }: { readonly round: RoundId }) {
  const { view, names, ui } = useTable();
  const tables = Object.keys(view.scenario.rounds[round]?.meets ?? {});
  return (
    <>
      <p class="kicker">
        <Icon name="gavel" /> {names.round(round)}
      </p>
      <h1 class="moment-title">{ui.agenda.title}</h1>
      <p class="moment-lead">{ui.agenda.lead}</p>
      <RevealCanvas round={round} />
      {tables.map((table, place) => {
        const room = view.own?.rooms[table];
        return (
          <section key={table} class="agenda-table" {...at("agenda")}>
            <h2 class="heading-2" id={place === 0 ? "part-agenda" : undefined} tabIndex={-1}>
              {names.table(table)}
            </h2>
            <RuleLine table={table} />
            <NotPut table={table} round={round} />
            {room === undefined ? (
              <p class="caption">{ui.agenda.closed}</p>
            ) : room.agenda.length === 0 ? (
              <p class="caption">{ui.agenda.empty}</p>
            ) : (
              <ol>
                {room.agenda.map((id) => {
                  const motion = motionOf(view, id);
                  return motion ? (
                    <li key={id}>
                      <Party party={motion.mover} />
                      <Changes changes={motion.changes} />
                      <WorthLine table={table} changes={motion.changes} />
                      <AnnouncedOn silence={id} />
                      <p class="button-row">
                        <AnnounceAct
                          silence={id}
                          about={ui.announcing.motionBy(names.within(motion.mover))}
                        />
                      </p>
                    </li>
                  ) : null;
                })}
              </ol>
            )}
          </section>
        );
      })}
      <PlayedCards round={round} />
    </>
  );
}
