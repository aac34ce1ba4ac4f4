import { storyOf } from "../../shared/text/story.ts";
import { useTable } from "../play/useTable.ts";
import { Scroll } from "../ui/Scroll.tsx";

/** So many lines are shown, the latest first. */
const MOST = 400;

/** Everything that happened, as it is told to somebody who may know all of it: who said what to whom, too. */
export function Story() {
  const { view, names, text, session, ui } = useTable();
  const telling = { scenario: view.scenario, names, language: text };
  const lines = storyOf(session.events.value, telling).map((line, key) => ({ ...line, key }));
  return (
    <Scroll label={ui.facilitator.tabs.story}>
      <ol class="log" aria-label={ui.facilitator.tabs.story} reversed>
        {lines
          .reverse()
          .slice(0, MOST)
          .map(({ key, kind, text: said }) => (
            <li key={key} class={kind === "line" ? "" : "log-step"}>
              {said}
            </li>
          ))}
      </ol>
    </Scroll>
  );
}
