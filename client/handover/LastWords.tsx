import type { Handover } from "../../shared/engine/handover/index.ts";
import { channelSeats, PLENARY } from "../../shared/model/channel.ts";
import { useTable } from "../play/useTable.ts";
import { useMessageText, useSpeaker } from "../talks/Messages.tsx";

/** What was last said in each channel. Of the seat's own words: whether a bot said them. */
export function LastWords({ handover }: { readonly handover: Handover }) {
  const { view, names, ui } = useTable();
  const say = useMessageText();
  const speaker = useSpeaker();
  const titleOf = (channel: string) =>
    channel === PLENARY
      ? ui.talks.kinds.plenary
      : (channelSeats(view.scenario, channel) ?? [])
          .filter((seat) => seat !== handover.seat)
          .map(names.party)
          .join(", ") || names.party(handover.seat);
  if (handover.lastWords.length === 0) return <p class="caption">{ui.handover.noWords}</p>;
  return (
    <>
      {handover.lastWords.map(({ channel, messages }) => (
        <section key={channel} class="last-words">
          <h3 class="heading-3">{titleOf(channel)}</h3>
          <ul class="plain-list">
            {messages.map((message, i) => (
              // The last few messages of a channel, oldest first.
              <li key={`${channel}-${i}`}>
                <b>
                  {ui.handover.from(
                    speaker(message),
                    message.seat === handover.seat && message.person === null,
                  )}
                  :
                </b>{" "}
                {say(message)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
