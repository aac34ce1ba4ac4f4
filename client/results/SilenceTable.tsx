import type { Motion, Reading } from "../../shared/model/motion.ts";
import { BreakReason } from "../council/BreakReason.tsx";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";

/** Somebody broke it, whether or not that stopped it. */
const isBroken = ({ stances }: Motion | Reading): boolean =>
  Object.values(stances).some(({ kind }) => kind === "break");

/** Every broken silence: who, where, on what, for which reason. */
export function SilenceTable() {
  const { view, names, ui } = useTable();
  const broken = Object.entries(view.public.tables).flatMap(([table, { motions, readings }]) => [
    ...Object.values(motions)
      .filter(isBroken)
      .map((motion) => ({
        key: motion.id,
        what: `${names.table(table)}: ${Object.keys(motion.changes).map(names.issue).join(", ")}`,
        round: names.round(motion.round),
        stances: motion.stances,
      })),
    ...readings.filter(isBroken).map((reading) => ({
      key: `${table}.${reading.number}`,
      what: `${names.table(table)}: ${ui.ballot.readingTitle(reading.number)}`,
      round: "",
      stances: reading.stances,
    })),
  ]);
  return (
    <section class="panel" aria-labelledby="breaks-title">
      <header class="panel-head">
        <h2 id="breaks-title" class="heading-2">
          {ui.results.brokenSilences}
        </h2>
      </header>
      {broken.length === 0 && <p class="caption padded">{ui.results.noBreaks}</p>}
      <ul class="plain-list padded">
        {broken.map(({ key, what, round, stances }) => (
          <li key={key}>
            <b>{what}</b> <span class="caption">{round}</span>
            <ul class="breakers">
              {Object.entries(stances).map(([party, stance]) =>
                stance.kind === "break" ? (
                  <li key={party}>
                    <Party party={party} short /> <BreakReason stance={stance} />
                  </li>
                ) : null,
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
