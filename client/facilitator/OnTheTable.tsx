import { silenceNow } from "../council/silenceNow.ts";
import { Changes } from "../draft/MotionList.tsx";
import { useTable } from "../play/useTable.ts";

/** What the members are asked at this moment, above what each of them answers. */
export function OnTheTable() {
  const { view, names, ui } = useTable();
  const silence = silenceNow(view);
  if (silence === null) return null;
  const { motion, reading, table, changes } = silence;
  return (
    <section class="on-the-table" aria-label={names.table(table)}>
      <h2 class="heading-3">
        {names.table(table)}:{" "}
        {motion === null
          ? ui.ballot.readingTitle(reading ?? 1)
          : ui.ballot.motionTitle(names.within(motion.mover), false)}
      </h2>
      <Changes changes={changes} />
    </section>
  );
}
