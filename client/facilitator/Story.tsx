import { storyOf } from "../../shared/text/story.ts";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { Scroll } from "../ui/Scroll.tsx";
import { type Chapter, chaptersOf } from "./chapters.ts";

/** About so many lines are shown, of the latest phases. */
const MOST = 400;

function Phase({ chapter: { round, phase, lines } }: { readonly chapter: Chapter }) {
  return (
    <li>
      {phase !== null && (
        <h2 class="chapter-head">
          {phase} {round !== null && <span class="caption">{round}</span>}
        </h2>
      )}
      <ol class="chapter-lines">
        {lines.map(({ text, by }, i) => (
          // Lines of a phase only ever grow at its end.
          <li key={i}>
            {by !== undefined && <Flags party={by} />}
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </li>
  );
}

/**
 * Everything that happened, as it is told to somebody who may know all of it: who said what to whom, too. The latest
 * phase comes first; within it causes stand before what followed from them.
 */
export function Story() {
  const { view, names, text, session, ui } = useTable();
  const telling = { scenario: view.scenario, names, language: text };
  const chapters = chaptersOf(storyOf(session.events.value, telling), MOST);
  return (
    <Scroll label={ui.facilitator.tabs.story}>
      <ol class="chapters" aria-label={ui.facilitator.tabs.story}>
        {chapters.map((chapter, i) => (
          // Phases are told from the first, whose place from the end doesn't change.
          <Phase key={chapters.length - i} chapter={chapter} />
        ))}
      </ol>
    </Scroll>
  );
}
