import { SidePanel } from "../brief/SidePanel.tsx";
import { Deals } from "../deals/DealsPanel.tsx";
import { FacilitatorTalks } from "../facilitator/FacilitatorTalks.tsx";
import { rightTab } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { offersToAnswer } from "../play/whatNow.ts";
import { Tabs } from "../ui/Tabs.tsx";
import { Talks } from "./TalksPanel.tsx";
import { unreadInAll } from "./unread.ts";

interface Props {
  /** Whether objectives, brief and log stand here too. */
  readonly withBrief?: boolean;
}

/** Talks, and the ledger of offers and deals. */
export function RightPanel({ withBrief = false }: Props) {
  const { view, ui } = useTable();
  const waiting = offersToAnswer(view).length;
  const chosen = rightTab.value === "brief" && !withBrief ? "talks" : rightTab.value;
  return (
    <section class="panel right-panel" id="part-talks" tabIndex={-1} aria-label={ui.talks.panel}>
      <Tabs
        label={ui.talks.panel}
        class="tabs-head"
        tabs={[
          { key: "talks", label: ui.talks.title, unread: unreadInAll(view) },
          {
            key: "deals",
            label: ui.deals.title,
            unread: waiting,
            unreadLabel: ui.waits({ messages: 0, offers: waiting }),
            known: "dealsTab",
          },
          ...(withBrief ? [{ key: "brief" as const, label: ui.header.tabs.brief }] : []),
        ]}
        chosen={chosen}
        onChoose={(key) => {
          rightTab.value = key;
        }}
      >
        {chosen === "brief" && <SidePanel />}
        {chosen === "deals" && <Deals />}
        {chosen === "talks" && (view.all === null ? <Talks /> : <FacilitatorTalks />)}
      </Tabs>
    </section>
  );
}
