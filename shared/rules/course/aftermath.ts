import type { Recorder } from "../../events/recorder.ts";
import type { RoundId } from "../../model/ids.ts";
import { makeFavoursKnown } from "./favours.ts";
import { judgeUndertakings } from "./ledger.ts";
import { moveFront, riskDirectWar } from "./war.ts";

function drift(recorder: Recorder): void {
  for (const [track, by] of Object.entries(recorder.state.drifts))
    if (by !== 0) recorder.record({ kind: "trackShifted", track, by, cause: "drift" });
}

/** Favours carried out become known, undertakings are judged, tracks drift, the front moves, endings are checked. */
export function aftermath(recorder: Recorder, round: RoundId): void {
  makeFavoursKnown(recorder);
  judgeUndertakings(recorder, round);
  drift(recorder);
  moveFront(recorder, round);
  riskDirectWar(recorder, round);
  for (const table of Object.keys(recorder.state.scenario.rounds[round]?.meets ?? {}))
    recorder.record({ kind: "meetingEnded", table });
  recorder.record({ kind: "roundEnded" });
}
