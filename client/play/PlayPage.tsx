import { useEffect, useRef } from "preact/hooks";
import { AftermathPage } from "../brief/AftermathPage.tsx";
import { BriefingPage } from "../brief/BriefingPage.tsx";
import { ReadingPage } from "../brief/ReadingPage.tsx";
import { SidePanel } from "../brief/SidePanel.tsx";
import { Tracks } from "../brief/Tracks.tsx";
import { BallotPage } from "../council/BallotPage.tsx";
import { DraftPanel } from "../draft/DraftPanel.tsx";
import { HandPanel } from "../hand/HandPanel.tsx";
import { hasHand } from "../hand/hasHand.ts";
import { handoverShown } from "../handover/handoverShown.ts";
import { useHandoverOnArrival } from "../handover/useHandoverOnArrival.ts";
import { HintBar } from "../hints/HintBar.tsx";
import { MapPanel } from "../map/MapPanel.tsx";
import { RightPanel } from "../talks/RightPanel.tsx";
import { later } from "../ui/later.tsx";
import { narrow } from "../ui/narrow.ts";
import { Announcer } from "./Announcer.tsx";
import { AwayBanner, BotBanner } from "./AwayBanner.tsx";
import { ConsultationNews } from "./ConsultationNews.tsx";
import { close } from "./close.ts";
import { Header } from "./Header.tsx";
import { HostBar } from "./HostBar.tsx";
import { NowBar } from "./NowBar.tsx";
import { type Moment, momentShown, phoneTab } from "./place.ts";
import { TabBar } from "./TabBar.tsx";
import { useTable } from "./useTable.ts";

const HandoverPage = later(() => import("../handover/HandoverPage.tsx").then((part) => part.HandoverPage));

/** A part of the match that has the whole page. */
function MomentPage({ moment }: { readonly moment: Moment }) {
  const { view } = useTable();
  const { step, stepNumber } = view.public.clock;
  const page = useRef<HTMLElement>(null);
  // What is new stands at the top.
  useEffect(() => page.current?.scrollTo(0, 0), [stepNumber]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keyboard
    <main ref={page} class={`moment moment-${moment}`} id="part-moment" tabIndex={0}>
      {moment === "reading" && <ReadingPage />}
      {moment === "briefing" && "round" in step && <BriefingPage round={step.round} />}
      {moment === "ballot" && <BallotPage />}
      {moment === "aftermath" && "round" in step && <AftermathPage round={step.round} />}
    </main>
  );
}

/** All panels side by side. */
function WideTable() {
  const { view } = useTable();
  return (
    <main class="table">
      <div class="left">
        <div id="part-draft" tabIndex={-1}>
          <DraftPanel />
        </div>
        {!close.value && <SidePanel />}
      </div>
      <div class="centre">
        <Tracks />
        <MapPanel />
      </div>
      <RightPanel withBrief={close.value} />
      {hasHand(view) && <HandPanel />}
    </main>
  );
}

/** One panel at a time. */
function NarrowTable() {
  const tab = phoneTab.value;
  return (
    <main class={`table-narrow table-${tab}`}>
      {tab === "map" && (
        <>
          <Tracks />
          <MapPanel />
        </>
      )}
      {tab === "draft" && (
        <div id="part-draft" tabIndex={-1}>
          <DraftPanel />
        </div>
      )}
      {tab === "talks" && <RightPanel />}
      {tab === "hand" && <HandPanel />}
      {tab === "brief" && <SidePanel />}
    </main>
  );
}

/** The match while it is played. */
export function PlayPage() {
  const { view, me } = useTable();
  const moment = momentShown(view);
  useHandoverOnArrival(view, me);
  if (handoverShown.value && view.own !== null) return <HandoverPage />;
  return (
    <div class="play">
      <Header />
      <Announcer />
      <AwayBanner />
      <BotBanner />
      <div class="bars">
        <NowBar />
        <HintBar />
        <HostBar />
      </div>
      <ConsultationNews />
      {moment !== null ? <MomentPage moment={moment} /> : narrow.value ? <NarrowTable /> : <WideTable />}
      {narrow.value && <TabBar />}
    </div>
  );
}
