import { useState } from "preact/hooks";
import { PLENARY } from "../../shared/model/channel.ts";
import type { Message } from "../../shared/model/state.ts";
import { useTable } from "../play/useTable.ts";
import { useMessageText, useSpeaker } from "../talks/Messages.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Party } from "../ui/Flags.tsx";

/** Every message of every channel, opened. */
export function AllMessages() {
  const { view, names, ui } = useTable();
  const text = useMessageText();
  const speaker = useSpeaker();
  const channels: Readonly<Record<string, readonly Message[]>> = {
    [PLENARY]: view.public.plenary,
    ...view.public.opened?.channels,
  };
  const [chosen, setChosen] = useState(PLENARY);
  const nameOf = (id: string): string => {
    if (id === PLENARY) return ui.talks.kinds.plenary;
    const [kind, seat] = id.split(":");
    if (seat !== undefined)
      return `${ui.talks.kinds[kind === "delegation" ? kind : "facilitator"]}: ${names.party(seat)}`;
    return id.split("+").map(names.short).join(", ");
  };
  return (
    <section class="panel" aria-labelledby="messages-title">
      <header class="panel-head">
        <h2 id="messages-title" class="heading-2">
          {ui.results.tabs.messages}
        </h2>
      </header>
      <div class="padded">
        <Choice
          label={ui.talks.channels}
          value={chosen}
          options={Object.entries(channels).map(([id, list]) => [id, `${nameOf(id)} (${list.length})`])}
          onChoose={setChosen}
        />
        <ol class="transcript" aria-label={nameOf(chosen)}>
          {(channels[chosen] ?? []).map((message, i) => (
            // Messages of a finished match don't change.
            <li key={i}>
              {message.seat === null ? speaker(message) : <Party party={message.seat} short />}
              <span>{text(message)}</span>
              <span class="caption">{message.round === null ? "" : names.round(message.round)}</span>
            </li>
          ))}
          {(channels[chosen] ?? []).length === 0 && <li class="caption">{ui.talks.none}</li>}
        </ol>
      </div>
    </section>
  );
}
