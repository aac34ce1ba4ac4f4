import { useState } from "preact/hooks";
import type { Draft, DraftAnswer, DraftSummary } from "../../shared/protocol/draft.ts";
import { OpenForm } from "../app/OpenForm.tsx";
import { openDraft } from "../http.ts";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { SourcesPage } from "./SourcesPage.tsx";
import { Summary } from "./Summary.tsx";

type Part = "summary" | "sources" | "advice";

/** Where the form stands below all that is said of the scenario. */
const toStart = (): void => {
  const form = document.querySelector(".try-start");
  form?.scrollIntoView({ block: "start" });
  form?.querySelector("input")?.focus({ preventScroll: true });
};

interface Props {
  readonly draft: Draft;
  readonly answer: DraftAnswer;
  readonly summary: DraftSummary;
}

/** A scenario that can be played: what it holds, where it has it from, and the way into a match with it. */
export function Sound({ draft, answer, summary }: Props) {
  const [part, setPart] = useState<Part>("summary");
  const words = ui().trying;
  const { listing, sources } = summary;
  const keys: readonly Part[] =
    answer.problems.length > 0 ? ["summary", "sources", "advice"] : ["summary", "sources"];
  const tabs = keys.map((key) => ({ key, label: words.tabs[key](answer.problems.length) }));
  return (
    <div class="try-sound">
      <section class="panel try-about" aria-label={listing.title}>
        <header class="try-title">
          <h2 class="heading-1">{listing.title}</h2>
          {listing.subtitle !== null && <p class="caption">{listing.subtitle}</p>}
          <button type="button" class="button button-primary try-jump no-print" onClick={toStart}>
            {words.start} <Icon name="down" size="s" />
          </button>
        </header>
        <Tabs label={words.whole} tabs={tabs} chosen={part} onChoose={setPart}>
          <div class="padded try-part">
            {part === "summary" && <Summary summary={summary} />}
            {part === "sources" && <SourcesPage title={listing.title} sources={sources} />}
            {part === "advice" && <ProblemList draft={draft} answer={answer} />}
          </div>
        </Tabs>
      </section>
      <aside class="try-start no-print">
        <OpenForm scenario={listing} open={(match) => openDraft({ draft, match })}>
          <h2 class="heading-2">{words.start}</h2>
          <p class="hint">{words.startHint}</p>
        </OpenForm>
      </aside>
    </div>
  );
}
