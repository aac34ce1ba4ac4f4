import type { Effect } from "../../shared/model/effect.ts";
import type { EventId } from "../../shared/model/ids.ts";
import { changeText } from "../../shared/text/change.ts";
import { EffectList } from "../hand/EffectList.tsx";
import { useTable } from "../play/useTable.ts";
import { changesBy } from "./outcomes.ts";

interface Props {
  readonly event: EventId;
  readonly effects: readonly Effect[];
}

const hangsOnSomething = (effects: readonly Effect[]): boolean => effects.some((effect) => "if" in effect);

/** What an event moved, line by line, when it is known how everything came out on which that hung. */
function Moved({ event }: Pick<Props, "event">) {
  const { session, text, names, ui } = useTable();
  const changes = changesBy(session.events.value, event);
  if (changes.length === 0) return <p class="caption">{ui.briefing.unmoved}</p>;
  return (
    <ul class="effects" aria-label={ui.briefing.moved}>
      {changes.map((change, i) => {
        const { text: what, amount } = changeText(text.changes, change, names);
        // What happened doesn't change any more.
        return (
          <li key={i}>
            <span>{what}</span>
            <b class="numbers">{amount}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** What an event brought about. If that hung on something, how it came out; on what it hung can be unfolded. */
export function EventEffects({ event, effects }: Props) {
  const { ui } = useTable();
  const list = <EffectList effects={effects} who={{ everyone: ui.common.everybody }} />;
  if (!hangsOnSomething(effects)) return list;
  return (
    <>
      <Moved event={event} />
      <details class="event-hung">
        <summary>{ui.briefing.hung}</summary>
        {list}
      </details>
    </>
  );
}
