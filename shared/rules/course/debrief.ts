import { isMet } from "../../effects/provisos.ts";
import type { Recorder } from "../../events/recorder.ts";
import { judgeAtHome } from "./atHome.ts";
import { returnEscrows } from "./escrow.ts";
import { judgeWords } from "./ledger.ts";
import { openUndertakings } from "./promises.ts";
import { concludeWithoutReading } from "./readings.ts";
import { resultsOf } from "./results.ts";

/** The parties judge the words that they gave each other, if there are any. */
export function openVerdicts(recorder: Recorder): void {
  const words = openUndertakings(recorder.state.deals).some(
    ({ deal, one }) => one.pledge.kind === "word" && isMet(recorder.state, deal.parties, one.if),
  );
  if (words) recorder.record({ kind: "stepBegan", step: { kind: "verdicts" } });
  else openDebrief(recorder);
}

/** Tables that no meeting concluded. A wider war leaves none of them a text, not even one that was agreed. */
function concludeAll(recorder: Recorder): void {
  for (const [table, { outcome }] of Object.entries(recorder.state.tables)) {
    if (recorder.state.directWar && outcome !== "noText")
      recorder.record({ kind: "tableConcluded", table, outcome: "noText" });
    else if (outcome === "open") concludeWithoutReading(recorder, table);
  }
}

/** The results are out; from now on everything is open. */
export function openDebrief(recorder: Recorder): void {
  returnEscrows(recorder);
  judgeWords(recorder);
  concludeAll(recorder);
  judgeAtHome(recorder);
  recorder.record({ kind: "stepBegan", step: { kind: "debrief" } });
  recorder.record({ kind: "matchEnded", results: resultsOf(recorder.state) });
}
