import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { ChannelId } from "../../shared/model/ids.ts";
import type { View } from "../../shared/model/view.ts";
import { OfferHere } from "../deals/OfferHere.tsx";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { Composer } from "./Composer.tsx";
import { type Channel, channelsOf, FACES } from "./channels.ts";
import { chosenChannel } from "./chosenChannel.ts";
import { GroupDialog } from "./GroupDialog.tsx";
import { Messages } from "./Messages.tsx";
import { Readers } from "./Readers.tsx";
import { offersAmong, unreadIn } from "./unread.ts";
import { useChosenChannel } from "./useChosenChannel.ts";

/** Groups that were opened here and in which nothing has been said yet. */
const convened = signal<readonly ChannelId[]>([]);

/** What a channel is called: the other delegations, or what kind of channel it is. */
function useChannelName(): (channel: Channel) => string {
  const { names, ui } = useTable();
  return ({ kind, others }) =>
    kind === "pair" || kind === "group" ? others.map(names.short).join(", ") : ui.talks.kinds[kind];
}

function Face({ channel, name }: { readonly channel: Channel; readonly name: string }) {
  const { ui } = useTable();
  return (
    <>
      {channel.kind === "pair" ? (
        <Flags party={channel.others[0] ?? ""} />
      ) : (
        <span class="channel-icon" aria-hidden="true" title={name}>
          <Icon name={FACES[channel.kind]} size="s" />
        </span>
      )}
      <span class={channel.kind === "delegation" ? "tab-name-own" : "tab-name"}>
        {channel.kind === "group" ? ui.talks.group(channel.others.length + 1) : name}
      </span>
      {channel.kind === "delegation" && (
        <span class="tab-name-own-short" aria-hidden="true">
          {ui.talks.ownShort}
        </span>
      )}
    </>
  );
}

/** Opens a group: from now on it is a channel like any other. */
function NewGroup() {
  const { ui } = useTable();
  const [open, setOpen] = useState(false);
  const convene = (id: ChannelId) => {
    convened.value = [...new Set([...convened.value, id])];
    chosenChannel.value = id;
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={ui.talks.newGroup}
        title={ui.talks.newGroup}
        onClick={() => setOpen(true)}
      >
        <Icon name="plus" />
      </button>
      {open && <GroupDialog onClose={() => setOpen(false)} onConvene={convene} />}
    </>
  );
}

interface BarProps {
  readonly channels: readonly Channel[];
  readonly chosen: ChannelId;
}

const NOTHING = { messages: 0, offers: 0 };

/** What waits in a talk: messages to be read, offers of its parties to be answered. */
const badgeOf = (view: View, { id, kind, others }: Channel) => ({
  messages: unreadIn(view, id),
  offers: kind === "pair" || kind === "group" ? offersAmong(view, others) : 0,
});

function ChannelBar({ channels, chosen }: BarProps) {
  const { view, ui } = useTable();
  const nameOf = useChannelName();
  return (
    <div class="channel-bar">
      <Tabs
        label={ui.talks.channels}
        class="channel-tabs"
        tabs={channels.map((channel) => {
          const badge = channel.id === chosen ? NOTHING : badgeOf(view, channel);
          return {
            key: channel.id,
            label: nameOf(channel),
            face: <Face channel={channel} name={nameOf(channel)} />,
            unread: badge.messages + badge.offers,
            unreadLabel: ui.waits(badge),
          };
        })}
        chosen={chosen}
        onChoose={(id) => {
          chosenChannel.value = id;
        }}
      />
      {view.own !== null && <NewGroup />}
    </div>
  );
}

/** Talks in every kind of channel. */
export function Talks() {
  const { view, names, ui } = useTable();
  const nameOf = useChannelName();
  const channels = channelsOf(view, convened.value);
  const chosen = useChosenChannel(channels);
  if (!chosen) return null;
  const name = nameOf(chosen);
  // A sentence about a group has no room for more than short names.
  const within = chosen.kind === "pair" ? names.within(chosen.others[0] ?? "") : name;
  return (
    <>
      <ChannelBar channels={channels} chosen={chosen.id} />
      <Readers channel={chosen} name={within} />
      <Messages key={chosen.id} channel={chosen.id} label={ui.talks.messagesWith(name)} />
      {chosen.kind === "pair" && <OfferHere seat={chosen.others[0] ?? ""} />}
      {view.own !== null && <Composer key={chosen.id} channel={chosen} name={name} />}
    </>
  );
}
