import type { ChannelId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { type Channel, FACES, type FreshChannel, freshChannels } from "../talks/channels.ts";
import { chosenChannel } from "../talks/chosenChannel.ts";
import { Icon } from "../ui/Icon.tsx";
import { useOverseenName } from "./useOverseenName.ts";

/** So many have a button of their own: two rows. The list below has all. */
const MOST = 5;

function Fresh({ fresh: { channel, count } }: { readonly fresh: FreshChannel }) {
  const { ui } = useTable();
  const nameOf = useOverseenName();
  const { id, kind } = channel;
  return (
    <li>
      <button
        type="button"
        class="button button-quiet button-small"
        aria-label={ui.facilitator.freshIn(nameOf(channel), count)}
        onClick={({ currentTarget }) => {
          // The button goes with what was new: whoever pressed it is at the list, which names the channel.
          currentTarget.closest(".facilitator-channel")?.querySelector("select")?.focus();
          chosenChannel.value = id;
        }}
      >
        <Icon name={FACES[kind]} size="s" />
        <span>{nameOf(channel)}</span>
        <span class="badge" data-count={count} aria-hidden="true" />
      </button>
    </li>
  );
}

interface Props {
  readonly channels: readonly Channel[];
  readonly chosen: ChannelId;
}

/** Where somebody has written that isn't open: delegations' lines first, for they wait for an answer. */
export function FreshTalks({ channels, chosen }: Props) {
  const { view, ui } = useTable();
  const fresh = freshChannels(view, channels).filter(({ channel }) => channel.id !== chosen);
  if (fresh.length === 0) return null;
  return (
    <ul class="fresh-talks" aria-label={ui.facilitator.fresh}>
      {fresh.slice(0, MOST).map((one) => (
        <Fresh key={one.channel.id} fresh={one} />
      ))}
      {fresh.length > MOST && <li class="caption">{ui.facilitator.moreFresh(fresh.length - MOST)}</li>}
    </ul>
  );
}
