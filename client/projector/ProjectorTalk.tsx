import type { Announcement } from "../../shared/model/silence.ts";
import type { Message } from "../../shared/model/state.ts";
import { useTable } from "../play/useTable.ts";
import { useMessageText } from "../talks/Messages.tsx";
import { Flags } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { announcedNow, saidNow } from "./thisRound.ts";
import { useAsManyAsFit } from "./useAsManyAsFit.ts";

/** So many statements are latest ones. */
const STATEMENTS = 3;

function Announced({ announcement: { seat, reason } }: { readonly announcement: Announcement }) {
  const { names, ui } = useTable();
  return (
    <li>
      <Icon name="hand" />
      <span>
        <b>{ui.announcing.did(names.within(seat))}</b> {names.reason(reason)}
      </span>
    </li>
  );
}

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
              <Announced key={`${one.seat} ${one.silence}`} announcement={one} />
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
