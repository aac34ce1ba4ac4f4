import type { ChannelId } from "../../shared/model/ids.ts";
import type { Message } from "../../shared/model/state.ts";
import { NewSince } from "../looked/NewSince.tsx";
import { useLastLook } from "../looked/useLastLook.ts";
import { useTable } from "../play/useTable.ts";
import { QuoteLine } from "./QuoteLine.tsx";
import { isMine, messagesIn, panelOf } from "./unread.ts";
import { useAtEnd } from "./useAtEnd.ts";

/** What a message says: its words, or its stock phrase in the reader's language. */
export function useMessageText(): (message: Message) => string {
  const { text, names, ui } = useTable();
  return ({ words, phrase }) => {
    if (phrase !== null) return text.phrases[phrase.id](phrase, names);
    return (words === null ? null : names.words(words)) ?? ui.talks.deleted;
  };
}

/** Who said it: the delegation, or who runs the session and has none. */
export function useSpeaker(): (message: Pick<Message, "seat">) => string {
  const { names, ui } = useTable();
  return ({ seat }) => (seat === null ? ui.talks.kinds.facilitator : names.party(seat));
}

function Said({ message, follows }: { readonly message: Message; readonly follows: boolean }) {
  const { ui, view } = useTable();
  const say = useMessageText();
  const speaker = useSpeaker();
  const mine = isMine(view, message);
  return (
    <li class={mine ? "message mine" : "message"}>
      {!follows && <span class="message-from">{mine ? ui.common.you : speaker(message)}</span>}
      {message.quote !== null && <QuoteLine quote={message.quote} />}
      <span class={message.phrase === null ? "message-text" : "message-text stock"}>{say(message)}</span>
    </li>
  );
}

/** What was said here and has not been answered by the server yet. */
function usePending(channel: ChannelId): readonly { readonly id: string; readonly text: string }[] {
  const { session } = useTable();
  return session.pending.value.flatMap(({ id, intent, texts }) =>
    // Once it is in the channel, it waits no longer.
    intent.kind === "say" && intent.channel === channel && !(`${id}.1` in session.words.value)
      ? [{ id, text: Object.values(texts)[0] ?? "" }]
      : [],
  );
}

/** Where the messages begin that others sent since the reader last looked; null: there are none. */
function useFirstNew(channel: ChannelId): number | null {
  const { view } = useTable();
  const messages = messagesIn(view, channel);
  const news = useLastLook(panelOf(channel), { count: messages.length });
  const first = messages.findIndex((message, i) => i >= Number(news?.count) && !isMine(view, message));
  return first === -1 ? null : first;
}

/** The messages of a channel, by round, what is new in view, or else the latest. Another channel is another list. */
export function Messages({ channel, label }: { readonly channel: ChannelId; readonly label: string }) {
  const { view, names, ui } = useTable();
  const messages = messagesIn(view, channel);
  const pending = usePending(channel);
  const firstNew = useFirstNew(channel);
  const list = useAtEnd(messages.length + pending.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keyboard
    <ol class="messages" ref={list} aria-label={label} aria-live="polite" tabIndex={0}>
      {messages.length === 0 && <li class="caption messages-none">{ui.talks.none}</li>}
      {messages.map((message, i) => {
        const before = messages[i - 1];
        const newRound = message.round !== before?.round;
        // Messages only ever grow at the end.
        const key = `${channel}-${i}`;
        return [
          newRound && message.round !== null && (
            <li key={`${key}-round`} class="message-round">
              {names.round(message.round)}
            </li>
          ),
          i === firstNew && <NewSince key={`${key}-new`} />,
          <Said key={key} message={message} follows={!newRound && before?.seat === message.seat} />,
        ];
      })}
      {pending.map(({ id, text }) => (
        <li key={id} class="message mine message-pending">
          <span class="message-text">{text}</span>
          <span class="caption">{ui.talks.sending}</span>
        </li>
      ))}
    </ol>
  );
}
