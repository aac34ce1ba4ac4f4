import { Deals } from "../deals/DealsPanel.tsx";
import { FacilitatorTalks } from "../facilitator/FacilitatorTalks.tsx";
import { rightTab } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { offersToAnswer } from "../play/whatNow.ts";
import { Tabs } from "../ui/Tabs.tsx";
import { Talks } from "./TalksPanel.tsx";
import { unreadInAll } from "./unread.ts";

/** Talks, and the ledger of offers and deals. */
export function RightPanel() {
  const { view, ui } = useTable();
  const waiting = offersToAnswer(view).length;
  const chosen = rightTab.value;
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
        ]}
        chosen={chosen}
        onChoose={(key) => {
          rightTab.value = key;
        }}
      >
        {chosen === "deals" ? <Deals /> : view.all === null ? <Talks /> : <FacilitatorTalks />}
      </Tabs>
    </section>
  );
}
