import type { RoundId } from "../../shared/model/ids.ts";
import { inOrder } from "../council/inOrder.ts";
import { Outcome } from "../council/RevealedSilences.tsx";
import { type Revealed, revealedIn } from "../council/silenceNow.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { ProjectorStack } from "./ProjectorStack.tsx";
import { type Settled, settledIn } from "./thisRound.ts";

/** What came of one motion or reading: who stopped it, if anybody, and what it was. */
function CameOf({ revealed }: { readonly revealed: Revealed }) {
  const { view, names, ui } = useTable();
  const { motion, reading, broken, table } = revealed;
  const only = view.scenario.tables[table]?.readings === 1;
  return (
    <li>
      <Icon name={broken ? "hand" : "check"} />
      <span>
        <b class={`tone-${broken ? "break" : "agree"}`}>
          <Outcome revealed={revealed} />
        </b>
        <small>
          {names.table(table)},{" "}
          {motion === null
            ? only
              ? ui.ballot.onlyReading
              : ui.ballot.readingTitle(reading?.number ?? 1)
            : `${ui.ballot.motionTitle(names.within(motion.mover), false)}: ${Object.keys(motion.changes)
                .map(names.issue)
                .join(", ")}`}
        </small>
      </span>
    </li>
  );
}

function Changed({ settled: { issue, before, now } }: { readonly settled: Settled }) {
  const { names, ui } = useTable();
  return (
    <li>
      <span>{names.issue(issue)}</span>
      <span>
        <b>{names.option(issue, now)}</b>{" "}
        <small>{ui.projector.was(before === null ? null : names.option(issue, before))}</small>
      </span>
    </li>
  );
}

/** A round closes: a line for everything that was put in it, and what it left in the texts. */
export function ProjectorAftermath({ round }: { readonly round: RoundId }) {
  const { view, session, ui } = useTable();
  const put = inOrder(revealedIn(view, round), session.events.value);
  const settled = settledIn(view, round);
  return (
    <ProjectorStack lines={4 + 2.2 * Math.max(1, put.length) + 1.5 * Math.max(1, settled.length)}>
      <section class="panel projector-text projector-lines" aria-label={ui.projector.cameOf}>
        <h2>{ui.projector.cameOf}</h2>
        {put.length === 0 && <p class="projector-note">{ui.projector.nonePut}</p>}
        <ul>
          {put.map((one) => (
            <CameOf key={one.key} revealed={one} />
          ))}
        </ul>
      </section>
      <section class="panel projector-text" aria-label={ui.projector.texts}>
        <h2>{ui.projector.texts}</h2>
        {settled.length === 0 && <p class="projector-note">{ui.projector.noChange}</p>}
        <ul>
          {settled.map((one) => (
            <Changed key={one.issue} settled={one} />
          ))}
        </ul>
      </section>
    </ProjectorStack>
  );
}
