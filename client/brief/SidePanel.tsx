import { EffortChoice } from "../council/EffortChoice.tsx";
import { HandoverButton } from "../handover/HandoverButton.tsx";
import { HomeList } from "../home/HomeList.tsx";
import { briefTab } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { Scroll } from "../ui/Scroll.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { BeforeYouBegin } from "./BeforeYouBegin.tsx";
import { Brief } from "./BriefPanel.tsx";
import { LogPanel } from "./LogPanel.tsx";
import { Objectives } from "./Objectives.tsx";

/** What the seat wants, what it was told, and what has happened. */
export function SidePanel() {
  const { view, ui } = useTable();
  const aims = view.own !== null && (view.own.objectives.length > 0 || view.scenario.war !== null);
  const shown = [
    ...(aims ? (["objectives"] as const) : []),
    "brief" as const,
    ...(Object.keys(view.scenario.home).length === 0 ? [] : (["home"] as const)),
    "log" as const,
  ];
  const tabs = shown.map((key) => ({ key, label: ui.brief.tabs[key] }));
  const chosen = tabs.some(({ key }) => key === briefTab.value) ? briefTab.value : "brief";
  return (
    <section class="panel side-panel" id="part-brief" tabIndex={-1} aria-label={ui.brief.panel}>
      <Tabs
        label={ui.brief.panel}
        class="tabs-head"
        tabs={tabs}
        chosen={chosen}
        onChoose={(key) => {
          briefTab.value = key;
        }}
      >
        <Scroll label={ui.brief.tabs[chosen]}>
          {chosen === "objectives" && (
            <>
              <p class="caption padded-line">
                <Icon name="lock" size="s" /> {ui.objectives.secret}
              </p>
              <Objectives />
              <EffortChoice />
            </>
          )}
          {chosen === "brief" && (
            <>
              <HandoverButton />
              <Brief />
              <BeforeYouBegin />
            </>
          )}
          {chosen === "home" && (
            <>
              <p class="caption padded-line">{ui.home.lead}</p>
              <HomeList />
            </>
          )}
          {chosen === "log" && <LogPanel />}
        </Scroll>
      </Tabs>
    </section>
  );
}
