import { FacilitatorNote } from "../facilitator/FacilitatorNote.tsx";
import { HomeList } from "../home/HomeList.tsx";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Brief } from "./BriefPanel.tsx";
import { Objectives } from "./Objectives.tsx";

/** What the scenario is about, and what it warns of. */
function Situation() {
  const { view, ui } = useTable();
  return (
    <section class="panel" aria-labelledby="about-title">
      <header class="panel-head">
        <h2 id="about-title" class="heading-2">
          {ui.reading.situation}
        </h2>
      </header>
      <div class="padded">
        <Prose text={view.scenario.summary} />
        {view.scenario.notice !== null && (
          <>
            <h3 class="heading-3 after-prose">{ui.reading.notice}</h3>
            <Prose text={view.scenario.notice} />
          </>
        )}
      </div>
    </section>
  );
}

/** Before the first round: everybody reads. Whoever only looks on has no brief: the situation comes first. */
export function ReadingPage() {
  const { view, ui } = useTable();
  const plays = view.own !== null;
  return (
    <>
      <article class="moment-text reading">
        <p class="kicker">
          <Icon name="book" /> {view.scenario.title}
        </p>
        <h1 class="moment-title">{plays ? ui.reading.title : ui.reading.watching}</h1>
        <p class="moment-lead">{plays ? ui.reading.lead : ui.reading.watchingLead}</p>
        <FacilitatorNote />
        {!plays && <Situation />}
        <Brief />
      </article>
      <div class="moment-side">
        {plays && (
          <section class="panel" aria-labelledby="objectives-title">
            <header class="panel-head">
              <h2 id="objectives-title" class="heading-2">
                {ui.objectives.title}
              </h2>
              <span class="caption">
                <Icon name="lock" size="s" /> {ui.objectives.secret}
              </span>
            </header>
            <Objectives />
          </section>
        )}
        {plays && <Situation />}
        {Object.keys(view.scenario.home).length > 0 && (
          <section class="panel" aria-labelledby="home-title">
            <header class="panel-head">
              <h2 id="home-title" class="heading-2">
                {ui.home.title}
              </h2>
            </header>
            <div class="padded">
              <p class="caption padded-line">{ui.home.lead}</p>
              <HomeList />
            </div>
          </section>
        )}
      </div>
    </>
  );
}
