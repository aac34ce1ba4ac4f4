import { useState } from "preact/hooks";
import { Afterwards } from "../afterwards/Afterwards.tsx";
import { HomeVerdicts } from "../home/HomeList.tsx";
import { at } from "../lessons/at.ts";
import { AwayBanner } from "../play/AwayBanner.tsx";
import { ReadyButton } from "../play/Header.tsx";
import { HostBar } from "../play/HostBar.tsx";
import { resultsAside } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SettingsButton } from "../ui/SettingsButton.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { AllMessages } from "./AllMessages.tsx";
import { FinalTexts } from "./FinalTexts.tsx";
import { Ledger } from "./Ledger.tsx";
import { Power } from "./Power.tsx";
import { BetterPackages } from "./packages/BetterPackages.tsx";
import { Recount } from "./Recount.tsx";
import { Scores } from "./Scores.tsx";
import { Secrets } from "./Secrets.tsx";
import { SilenceTable } from "./SilenceTable.tsx";
import { TrackLines } from "./TrackLines.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import { WhisperTable } from "./WhisperTable.tsx";
import { WhoReadWhom } from "./WhoReadWhom.tsx";

/** The ending in a headline, and three figures. */
function Lead() {
  const { view, ui } = useTable();
  const opened = view.public.opened;
  const ending = view.public.known.endings[opened?.results.ending ?? ""];
  const adopted = Object.values(view.public.tables).filter(({ outcome }) => outcome === "text");
  const clauses = adopted.reduce((n, { text }) => n + Object.keys(text).length, 0);
  const all = Object.values(view.scenario.tables).reduce(
    (n, { issues }) => n + Object.keys(issues).length,
    0,
  );
  const judged = Object.values(opened?.deals ?? {}).flatMap(({ undertakings }) => undertakings);
  const kept = judged.filter(({ outcome }) => outcome === "kept").length;
  const tested = judged.filter(({ outcome }) => outcome === "kept" || outcome === "broken").length;
  const facts: readonly (readonly [string, number, string])[] = [
    [ui.results.clauses, clauses, ui.results.of(all)],
    [ui.results.promises, kept, ui.results.of(tested)],
    [ui.results.breaks, view.public.breaks.length, ""],
  ];
  return (
    <section class="results-lead" {...at("ending")}>
      <div>
        <p class="kicker">
          <Icon name="flag" /> {ui.results.ending}
        </p>
        <h1>{ending?.title ?? ui.results.title}</h1>
      </div>
      <dl class="facts">
        {facts.map(([name, value, more]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} <small>{more}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function WhatHappened() {
  const { view, ui } = useTable();
  const ending = view.public.known.endings[view.public.opened?.results.ending ?? ""];
  return (
    <div class="results-grid">
      <div class="lead wide ending-text">
        <Prose text={ending?.text ?? ""} />
      </div>
      <Timeline />
      <FinalTexts />
      <BetterPackages />
      <SilenceTable />
      <WhisperTable />
      <WhoReadWhom />
      <TrackLines />
      {Object.keys(view.scenario.home).length > 0 && (
        <section class="panel" aria-labelledby="home-title">
          <header class="panel-head">
            <h2 id="home-title" class="heading-2">
              {ui.home.title}
            </h2>
          </header>
          <div class="padded">
            <HomeVerdicts />
          </div>
        </section>
      )}
      <section class="panel wide history" aria-labelledby="history-title">
        <header class="panel-head">
          <h2 id="history-title" class="heading-2">
            {ui.results.history}
          </h2>
        </header>
        <div class="padded">
          <Prose text={view.public.known.history ?? ui.results.noHistory} />
        </div>
      </section>
    </div>
  );
}

const TABS = ["happened", "afterwards", "scores", "decisions", "ledger", "messages", "secrets"] as const;

/** The debrief: what came of it, for whom, and everything that was hidden. */
export function ResultsPage() {
  const { view, ui } = useTable();
  const [tab, setTab] = useState<(typeof TABS)[number]>("happened");
  return (
    <div class="results">
      <header class="results-head">
        <b class="page-name">{view.scenario.title}</b>
        <span class="button-row">
          <button
            type="button"
            class="button button-quiet button-small"
            onClick={() => {
              resultsAside.value = true;
            }}
          >
            {ui.now.toTable}
          </button>
          {view.public.clock.step.kind === "debrief" && <ReadyButton />}
          <SettingsButton />
        </span>
      </header>
      <AwayBanner />
      <HostBar />
      <main class="page results-page" id="part-results" tabIndex={-1}>
        <Lead />
        <Tabs
          label={ui.results.title}
          class="tabs-page tabs-fading"
          known="results"
          tabs={TABS.map((key) => ({ key, label: ui.results.tabs[key] }))}
          chosen={tab}
          onChoose={setTab}
        >
          {tab === "happened" && <WhatHappened />}
          {tab === "afterwards" && <Afterwards />}
          {tab === "scores" && <Scores />}
          {tab === "decisions" && (
            <>
              <Recount />
              <Power />
            </>
          )}
          {tab === "ledger" && <Ledger />}
          {tab === "messages" && <AllMessages />}
          {tab === "secrets" && <Secrets />}
        </Tabs>
      </main>
    </div>
  );
}
