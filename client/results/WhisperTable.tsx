import { RevealedWhispers } from "../council/Whispers.tsx";
import { useTable } from "../play/useTable.ts";

/** Every motion on which somebody whispered, and whether the stakes counted. */
export function WhisperTable() {
  const { view, names, ui } = useTable();
  const motions = Object.values(view.public.tables).flatMap(({ motions: all, whispers }) =>
    Object.values(all).filter(({ id }) => whispers.some(({ motion }) => motion === id)),
  );
  if (motions.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="whispers-title">
      <header class="panel-head">
        <h2 id="whispers-title" class="heading-2">
          {ui.whispering.all}
        </h2>
        <span class="caption">{ui.results.whispersHint}</span>
      </header>
      <ul class="plain-list padded">
        {motions.map((motion) => (
          <li key={motion.id}>
            <b>
              {names.table(motion.table)}: {Object.keys(motion.changes).map(names.issue).join(", ")}
            </b>{" "}
            <span class="caption">
              {ui.whispering.when(names.round(motion.round), ui.motions.status[motion.status])}
            </span>
            <RevealedWhispers motion={motion} />
          </li>
        ))}
      </ul>
    </section>
  );
}
