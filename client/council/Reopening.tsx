import type { TableId } from "../../shared/model/ids.ts";
import { readingId } from "../../shared/model/silence.ts";
import { Changes, WorthLine } from "../draft/MotionList.tsx";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Icon } from "../ui/Icon.tsx";
import { AnnounceAct, AnnouncedOn } from "./Announcements.tsx";

/** After a broken first reading: each breaker's counter-text, and the members' secret yes or no. */
export function Reopening({ table }: { readonly table: TableId }) {
  const { view, names, ui } = useTable();
  const reading = view.public.tables[table]?.readings.at(-1);
  const seat = view.own?.seat;
  const cut = view.scenario.tables[table];
  const member = seat !== undefined && cut?.members.includes(seat);
  return (
    <>
      <p class="kicker tone-break">
        <Icon name="hand" /> {names.table(table)}
      </p>
      <h1 class="moment-title">{ui.ballot.reopeningTitle}</h1>
      <p class="moment-lead">
        {!cut || (cut.rule === "consensus" && cut.procedure === "silence")
          ? ui.ballot.reopeningRule
          : ui.deciding.reopeningRule(cut)}
      </p>
      {reading?.counterTexts.length === 0 && <p class="caption">{ui.ballot.noCounterTexts}</p>}
      {(reading?.counterTexts ?? []).map(({ breaker, changes }) => (
        <section key={breaker} class="counter-text" aria-label={ui.ballot.counterOf(names.within(breaker))}>
          <h2 class="heading-3">{ui.ballot.counterOf(names.within(breaker))}</h2>
          <Changes changes={changes} />
          <WorthLine table={table} changes={changes} />
          {member && breaker !== seat && (
            <p class="button-row">
              <span>{ui.ballot.counterQuestion}</span>
              {([true, false] as const).map((yes) => (
                <Act
                  key={String(yes)}
                  small
                  pressed={view.own?.answers[breaker] === yes}
                  intent={{ kind: "answerCounterText", breaker, yes }}
                  label={ui.ballot.answerLong(yes, names.within(breaker))}
                >
                  {yes ? ui.ballot.yes : ui.ballot.no}
                </Act>
              ))}
            </p>
          )}
        </section>
      ))}
      <AnnouncedOn silence={readingId(table, 2)} />
      <p class="button-row">
        <AnnounceAct silence={readingId(table, 2)} about={ui.ballot.readingTitle(2)} />
      </p>
    </>
  );
}
