import { signal } from "@preact/signals";
import { Tracks } from "../brief/Tracks.tsx";
import { DraftPanel } from "../draft/DraftPanel.tsx";
import { MapPanel } from "../map/MapPanel.tsx";
import { Announcer } from "../play/Announcer.tsx";
import { AwayBanner } from "../play/AwayBanner.tsx";
import { ConsultationNews } from "../play/ConsultationNews.tsx";
import { Header } from "../play/Header.tsx";
import { HostBar } from "../play/HostBar.tsx";
import { NowBar } from "../play/NowBar.tsx";
import { useTable } from "../play/useTable.ts";
import { RightPanel } from "../talks/RightPanel.tsx";
import { narrow } from "../ui/narrow.ts";
import { Scroll } from "../ui/Scroll.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { News } from "./News.tsx";
import { OnTheTable } from "./OnTheTable.tsx";
import { SeatSheet } from "./SeatSheet.tsx";
import { Story } from "./Story.tsx";

type Part = "seats" | "texts" | "talks" | "story";
const chosenPart = signal<Part>("seats");

/** Every delegation's sheet, side by side. */
function Seats() {
  const { view, ui } = useTable();
  return (
    <Scroll label={ui.facilitator.tabs.seats}>
      <OnTheTable />
      <News />
      <ul class="seat-sheets">
        {Object.entries(view.all ?? {}).map(([seat, own]) => (
          <SeatSheet key={seat} own={own} />
        ))}
      </ul>
    </Scroll>
  );
}

/** The texts with all motions, and the state of the world. */
function Texts() {
  return (
    <div class="facilitator-texts">
      <DraftPanel />
      <div class="centre">
        <Tracks />
        <MapPanel />
      </div>
    </div>
  );
}

/** The match for whoever runs it and plays no seat: all of it at once, with the clock and the means of a host. */
export function FacilitatorPage() {
  const { ui } = useTable();
  const part = chosenPart.value === "talks" && !narrow.value ? "seats" : chosenPart.value;
  const { tabs } = ui.facilitator;
  const talks = { key: "talks", label: ui.talks.panel } as const;
  return (
    <div class="play facilitator">
      <Header />
      <Announcer />
      <AwayBanner />
      <div class="bars">
        <NowBar />
        <HostBar />
      </div>
      <ConsultationNews />
      <main class="facilitator-table">
        <section class="panel facilitator-panel" aria-label={ui.facilitator.panel}>
          <Tabs<Part>
            label={ui.facilitator.panel}
            class="tabs-head tabs-fading"
            tabs={[
              { key: "seats", label: tabs.seats },
              { key: "texts", label: tabs.texts },
              ...(narrow.value ? [talks] : []),
              { key: "story", label: tabs.story },
            ]}
            chosen={part}
            onChoose={(key) => {
              chosenPart.value = key;
            }}
          >
            {part === "seats" && <Seats />}
            {part === "texts" && <Texts />}
            {part === "story" && <Story />}
            {part === "talks" && <RightPanel />}
          </Tabs>
        </section>
        {!narrow.value && <RightPanel />}
      </main>
    </div>
  );
}
