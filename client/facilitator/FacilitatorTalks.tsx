import { useTable } from "../play/useTable.ts";
import { Composer } from "../talks/Composer.tsx";
import { type Channel, channelsReadBy } from "../talks/channels.ts";
import { chosenChannel } from "../talks/chosenChannel.ts";
import { Messages } from "../talks/Messages.tsx";
import { messagesIn, unreadIn } from "../talks/unread.ts";
import { useChosenChannel } from "../talks/useChosenChannel.ts";
import { Choice } from "../ui/Choice.tsx";
import { Icon } from "../ui/Icon.tsx";
import { FreshTalks } from "./FreshTalks.tsx";
import { useOverseenName } from "./useOverseenName.ts";

/** Every talk of the match: the plenary and each delegation's line, to answer in; all others to read. */
export function FacilitatorTalks() {
  const { view, names, ui } = useTable();
  const nameOf = useOverseenName();
  const channels = channelsReadBy(view);
  const chosen = useChosenChannel(channels);
  if (!chosen) return null;
  const name = nameOf(chosen);
  const answers = chosen.kind === "plenary" || chosen.kind === "facilitator";
  const option = (channel: Channel) =>
    [
      channel.id,
      ui.facilitator.talks(
        nameOf(channel),
        messagesIn(view, channel.id).length,
        channel.id === chosen.id ? 0 : unreadIn(view, channel.id),
      ),
    ] as const;
  return (
    <>
      <div class="facilitator-channel">
        <FreshTalks channels={channels} chosen={chosen.id} />
        <Choice
          label={ui.talks.channels}
          value={chosen.id}
          options={channels.map(option)}
          onChoose={(id) => {
            chosenChannel.value = id;
          }}
        />
      </div>
      <p class="readers">
        <Icon name={chosen.kind === "plenary" ? "globe" : "lock"} size="s" />
        <span>
          {chosen.kind === "plenary"
            ? ui.talks.readers.plenary
            : answers
              ? ui.facilitator.lineHint(chosen.others.map(names.within).join(", "))
              : ui.facilitator.readsAlong}
        </span>
      </p>
      <Messages key={chosen.id} channel={chosen.id} label={ui.talks.messagesWith(name)} />
      {answers && <Composer key={chosen.id} channel={chosen} name={name} />}
    </>
  );
}
