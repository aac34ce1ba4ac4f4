import type { TextInShort } from "../../shared/engine/handover/index.ts";
import { useTable } from "../play/useTable.ts";

function Motions({ text }: { readonly text: TextInShort }) {
  const { names, ui } = useTable();
  if (text.part === "outside") return null;
  const motions = text.motions.flatMap((id) => names.motion(id) ?? []);
  if (motions.length === 0) return <p class="caption">{ui.handover.noMotions}</p>;
  return (
    <>
      <h4 class="label">{ui.handover.waitingMotions}</h4>
      <ul class="plain-list">
        {motions.map(({ id, changes, mover }) => (
          <li key={id}>
            {Object.entries(changes)
              .map(([issue, option]) => ui.handover.change(names.issue(issue), names.option(issue, option)))
              .join(", ")}{" "}
            <span class="caption">{ui.handover.movedBy(names.within(mover))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One table's text: what stands, what was there before, what the seat asks for, which motions wait. */
export function TextsInShort({ text }: { readonly text: TextInShort }) {
  const { names, ui } = useTable();
  return (
    <section class="text-in-short">
      <h3 class="heading-3">
        {names.textNow(text.table)} <span class="caption">{ui.handover.part[text.part]}</span>
      </h3>
      <ul class="plain-list">
        {text.clauses.map(({ issue, option, settled, changed, asked }) => (
          <li key={issue}>
            <b>{names.issue(issue)}:</b> {settled ? names.option(issue, option) : ui.handover.openClause}
            {changed !== null && (
              <span class="caption">
                {ui.handover.wasBefore(names.option(issue, changed.was), names.round(changed.round))}
              </span>
            )}
            {asked !== null && asked !== option && (
              <span class="caption">{ui.handover.youAsk(names.option(issue, asked))}</span>
            )}
          </li>
        ))}
      </ul>
      <Motions text={text} />
    </section>
  );
}
