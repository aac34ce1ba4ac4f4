import { WorthLine } from "../draft/MotionList.tsx";
import { TimeBar } from "../play/TimeBar.tsx";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { type TermId, TermRow } from "../ui/Term.tsx";
import { AnnouncedOn } from "./Announcements.tsx";
import { ChangedClause } from "./ChangedClause.tsx";
import { useRule } from "./RuleLine.tsx";
import { idOf, type Silence } from "./silenceNow.ts";

const SILENCE: readonly TermId[] = ["silence", "break", "reservation", "cohesion"];

/** What is put under silence, and what that means. */
export function UnderSilence({ silence }: { readonly silence: Silence }) {
  const { view, names, ui, session } = useTable();
  const timed = session.deadline.value !== null;
  const cut = view.scenario.tables[silence.table];
  const { rule, votes } = useRule(silence.table, timed && cut?.procedure === "silence");
  const byConsensus = cut?.rule === "consensus" && cut.procedure === "silence";
  const readings = view.scenario.tables[silence.table]?.readings ?? 1;
  const last = silence.reading === 2 || readings === 1;
  const seconders = silence.motion?.seconders.map(names.within) ?? [];
  return (
    <>
      <p class="kicker">
        <Icon name={silence.reading === null ? "gavel" : "scroll"} /> {names.table(silence.table)}
      </p>
      <h1 class="moment-title">
        {silence.motion === null
          ? readings === 1
            ? ui.ballot.onlyReading
            : ui.ballot.readingTitle(silence.reading ?? 1)
          : (cut?.procedure === "rollCall" ? ui.deciding.call : ui.ballot).motionTitle(
              names.within(silence.motion.mover),
              silence.motion.mover === names.you,
            )}
      </h1>
      <p class="moment-lead">
        {silence.reading === null || !byConsensus ? rule : ui.ballot.readingRule(last)}{" "}
        {silence.reading !== null && !byConsensus && ui.deciding.readingRest(last)} {votes}
        {seconders.length > 0 && ` ${ui.motions.secondedBy(seconders)}`}
      </p>
      <TimeBar />
      {cut?.procedure === "silence" && (
        <TermRow of={silence.reading === null ? SILENCE : ["reading", "walkAway", ...SILENCE]} />
      )}
      <WorthLine table={silence.table} changes={silence.reading === null ? silence.changes : {}} />
      <AnnouncedOn silence={idOf(silence)} />
      {Object.keys(silence.changes).map((issue) => (
        <ChangedClause
          key={issue}
          table={silence.table}
          issue={issue}
          option={silence.changes[issue] ?? ""}
          isMotion={silence.motion !== null}
        />
      ))}
    </>
  );
}
