import { consultationMotion } from "../../shared/model/consultation.ts";
import type { Step } from "../../shared/model/step.ts";
import { motionOf } from "../../shared/text/names.ts";
import { WorthLine } from "../draft/MotionList.tsx";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Icon } from "../ui/Icon.tsx";
import { AnnounceAct, AnnouncedOn } from "./Announcements.tsx";
import { ChangedClause } from "./ChangedClause.tsx";
import { ForecastAct } from "./Forecast.tsx";
import { WhisperAct } from "./Whispers.tsx";

/** A member has interrupted the phase for a plenary: its motion, and whether anybody seconds it. */
export function Consultation({ step }: { readonly step: Extract<Step, { readonly kind: "consultation" }> }) {
  const { view, names, ui } = useTable();
  const { table, round, caller } = step;
  const motion = motionOf(view, consultationMotion(table, round, caller));
  const seat = view.own?.seat ?? "";
  const member = view.scenario.tables[table]?.members.includes(seat) ?? false;
  const about = ui.announcing.motionBy(names.within(caller));
  const seconded = motion?.seconders.includes(seat) ?? false;
  return (
    <>
      <p class="kicker">
        <Icon name="gavel" /> {names.table(table)}
      </p>
      <h1 class="moment-title">
        {caller === seat ? ui.consulting.mine : ui.consulting.theirs(names.within(caller))}
      </h1>
      <p class="moment-lead">{ui.consulting.rule}</p>
      {motion === null ? (
        <p class="caption">{ui.agenda.closed}</p>
      ) : (
        <>
          <WorthLine table={table} changes={motion.changes} />
          {Object.entries(motion.changes).map(([issue, option]) => (
            <ChangedClause key={issue} {...{ table, issue, option }} isMotion />
          ))}
          <AnnouncedOn silence={motion.id} />
          <p class="caption" role="status">
            {motion.seconders.length === 0
              ? ui.motions.needsSeconders(1)
              : ui.motions.secondedBy(motion.seconders.map(names.within))}
          </p>
          <p class="button-row">
            {member && caller !== seat && (
              <Act
                kind={seconded ? "secondary" : "primary"}
                intent={{ kind: seconded ? "withdrawSecond" : "secondMotion", motion: motion.id }}
              >
                {seconded ? ui.motions.unsecond : ui.motions.second}
              </Act>
            )}
            <AnnounceAct silence={motion.id} about={about} />
            <WhisperAct motion={motion} about={about} />
            <ForecastAct motion={motion} about={about} />
          </p>
        </>
      )}
    </>
  );
}
