import { hasHand } from "../hand/hasHand.ts";
import type { IconName } from "../icons.ts";
import { hasMap } from "../map/MapPanel.tsx";
import { unreadInAll, waitingInTalks } from "../talks/unread.ts";
import { Icon } from "../ui/Icon.tsx";
import { momentShown, PHONE_TABS, type PhoneTab, phoneTab, putAside } from "./place.ts";
import { useTable } from "./useTable.ts";
import { offersToAnswer, whatNow } from "./whatNow.ts";

const ICON_OF: Readonly<Record<PhoneTab, IconName>> = {
  map: "map",
  draft: "scroll",
  talks: "msgs",
  hand: "cards",
  brief: "target",
};

/** On phones: one panel at a time. */
export function TabBar() {
  const { view, ui } = useTable();
  const task = whatNow(view);
  const moment = momentShown(view) !== null;
  const badges: Readonly<Partial<Record<PhoneTab, number>>> = {
    talks: waitingInTalks(view),
    draft: task.go === "draft" ? 1 : 0,
    hand: task.kind === "cards" ? 1 : 0,
  };
  const tabs = PHONE_TABS.filter((tab) => tab !== "hand" || hasHand(view));
  const drawn = hasMap(view);
  const says = (tab: PhoneTab): string => {
    if (tab !== "talks") return ui.header.waiting(badges[tab] ?? 0);
    return ui.waits({ messages: unreadInAll(view), offers: offersToAnswer(view).length });
  };
  const labels = drawn ? ui.header.tabs : { ...ui.header.tabs, map: ui.header.tabs.delegations };
  return (
    <nav class="tab-bar" aria-label={ui.header.sections} style={{ "--tabs": tabs.length }}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-label={labels[tab]}
          aria-description={(badges[tab] ?? 0) > 0 ? says(tab) : undefined}
          aria-current={!moment && phoneTab.value === tab ? "page" : undefined}
          onClick={() => {
            putAside(view);
            phoneTab.value = tab;
          }}
        >
          <Icon name={tab === "map" && !drawn ? "users" : ICON_OF[tab]} size="l" />
          {labels[tab]}
          {(badges[tab] ?? 0) > 0 && <span class="badge" data-count={badges[tab]} aria-hidden="true" />}
        </button>
      ))}
    </nav>
  );
}
