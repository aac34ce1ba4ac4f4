import { isMet } from "../../effects/provisos.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { Package, RoundId } from "../../model/ids.ts";
import type { State } from "../../model/state.ts";
import { openUndertakings } from "./promises.ts";

/** The world as its text and favours stood before this round's Council. */
function before(state: State, round: RoundId): State {
  const tables = Object.entries(state.tables).map(([id, table]) => {
    const earlier = table.versions.filter((version) => version.round !== round);
    const text: Package = Object.assign({}, ...earlier.map(({ changes }) => changes));
    return [
      id,
      { ...table, text, outcome: table.outcome === "noText" ? table.outcome : "open" } as const,
    ] as const;
  });
  const favours = state.favours.map((one) => (one.round === round ? { ...one, known: false } : one));
  return { ...state, tables: Object.fromEntries(tables), favours };
}

/**
 * Promises of an effort are put to the test of what was chosen. One that hangs on something binds only if that held before
 * the Council as well: an effort is not chosen with hindsight. Efforts are secret: the parties alone learn that it was
 * more than was promised, and by how much they don't.
 */
export function testEfforts(recorder: Recorder, round: RoundId): void {
  const then = before(recorder.state, round);
  for (const { deal, index, one } of openUndertakings(recorder.state.deals)) {
    const { pledge } = one;
    if (pledge.kind !== "effort") continue;
    if (![recorder.state, then].every((state) => isMet(state, deal.parties, one.if))) continue;
    const honoured = (recorder.state.seats[one.seat]?.effort ?? 0) <= pledge.most;
    recorder.record({ kind: "undertakingTested", deal: deal.id, index, honoured });
  }
}
