import type { Message } from "../../shared/model/state.ts";
import { useTable } from "../play/useTable.ts";
import { useMessageText } from "../talks/Messages.tsx";
import { Flags } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { AnnouncedBreak } from "./AnnouncedBreak.tsx";
import { announcedNow, saidNow } from "./thisRound.ts";
import { useAsManyAsFit } from "./useAsManyAsFit.ts";

/** So many statements are latest ones. */
const STATEMENTS = 3;

function Statement({ message }: { readonly message: Message }) {
  const { names, ui } = useTable();
  const say = useMessageText();
  return (
    <li>
      {message.seat === null ? <Icon name="help" /> : <Flags party={message.seat} />}
      <span class="projector-words">
        <b>{message.seat === null ? ui.talks.kinds.facilitator : names.short(message.seat)}:</b>{" "}
        {say(message)}
      </span>
    </li>
  );
}

/** What was said last in everybody's hearing, as much of it as there is room for; announced breaks go before statements. */
export function ProjectorTalk() {
  const { view, session, ui } = useTable();
  const announced = announcedNow(view, session.events.value);
  const said = saidNow(view, STATEMENTS);
  const all = announced.length + said.length;
  const [room, fit] = useAsManyAsFit(all, `${announced.length} ${view.public.plenary.length}`);
  const statements = said.slice(0, Math.max(0, fit - announced.length)).toReversed();
  return (
    <div class="projector-room" ref={room}>
      {fit > 0 && (
        <section class="panel projector-text projector-said" aria-label={ui.projector.said}>
          <h2>{ui.projector.said}</h2>
          <ul>
            {announced.slice(0, fit).map((one) => (
              <li key={`${one.seat} ${one.silence}`}>
                <AnnouncedBreak announcement={one} />
              </li>
            ))}
            {statements.map((message, place) => (
              // The latest stand at the end.
              <Statement key={view.public.plenary.length - statements.length + place} message={message} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
