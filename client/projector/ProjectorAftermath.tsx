import type { RoundId } from "../../shared/model/ids.ts";
import type { Motion } from "../../shared/model/motion.ts";
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
  const clausesIn = ({ changes }: Motion) => Object.keys(changes).map(names.issue).join(", ");
  return (
    <li>
      <Icon name={broken ? "hand" : "check"} />
      <span>
        <b class={`tone-${broken ? "break" : "agree"}`}>
          <Outcome revealed={revealed} />
        </b>
        <small>
          {motion === null
            ? `${names.table(table)}: ${only ? ui.ballot.onlyReading : ui.ballot.readingTitle(reading?.number ?? 1)}`
            : `${ui.ballot.motionTitle(names.within(motion.mover), false)}: ${clausesIn(motion)}`}
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

/** From so many changed clauses on, those of half a screen, they stand in two columns. */
const MANY = 9;

/** A round closes: a line for everything that was put in it, and what it left in the texts. */
export function ProjectorAftermath({ round }: { readonly round: RoundId }) {
  const { view, session, ui } = useTable();
  const put = inOrder(revealedIn(view, round), session.events.value);
  const settled = settledIn(view, round);
  const many = settled.length >= MANY;
  const changes = many ? settled.length / 2 : settled.length;
  return (
    <ProjectorStack lines={2.5 + 1.8 * Math.max(1, put.length) + Math.max(1, changes)}>
      <section class="panel projector-text projector-lines" aria-label={ui.projector.cameOf}>
        <h2>{ui.projector.cameOf}</h2>
        {put.length === 0 && <p class="projector-note">{ui.projector.nonePut}</p>}
        <ul>
          {put.map((one) => (
            <CameOf key={one.key} revealed={one} />
          ))}
        </ul>
      </section>
      <section
        class={many ? "panel projector-text projector-many" : "panel projector-text"}
        aria-label={ui.projector.texts}
      >
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
