import type { Recorder } from "../../events/recorder.ts";
import type { RoundId } from "../../model/ids.ts";
import { testEfforts } from "./efforts.ts";
import { openEscrows } from "./escrow.ts";
import { makeFavoursKnown } from "./favours.ts";
import { judgeLateFavours, judgeUndertakings } from "./ledger.ts";
import { passWhatIsDue } from "./transfers.ts";
import { moveFront, riskDirectWar } from "./war.ts";
import { lapseWhispers } from "./whispers.ts";

function drift(recorder: Recorder): void {
  for (const [track, by] of Object.entries(recorder.state.drifts))
    if (by !== 0) recorder.record({ kind: "trackShifted", track, by, cause: "drift" });
}

/**
 * What held for this round's meetings is gone. First of all, so that a favour that becomes known now can
 * still change the next meeting.
 */
function endMeetings(recorder: Recorder, round: RoundId): void {
  if (Object.values(recorder.state.seats).some(({ breakPrices }) => breakPrices.length > 0))
    recorder.record({ kind: "pricesReset" });
  for (const table of Object.keys(recorder.state.scenario.rounds[round]?.meets ?? {}))
    recorder.record({ kind: "meetingEnded", table });
  lapseWhispers(recorder);
}

/** Favours carried out become known, escrows are opened, undertakings are judged, tracks drift, the front moves, endings are checked. */
export function aftermath(recorder: Recorder, round: RoundId): void {
  endMeetings(recorder, round);
  makeFavoursKnown(recorder);
  openEscrows(recorder, round);
  passWhatIsDue(recorder, round);
  testEfforts(recorder, round);
  judgeUndertakings(recorder, round);
  drift(recorder);
  moveFront(recorder, round);
  riskDirectWar(recorder, round);
  recorder.record({ kind: "roundEnded" });
}

/** When everybody has read what came of the round, what could still be given in it is known and judged. */
export function endAftermath(recorder: Recorder, round: RoundId): void {
  if (recorder.state.directWar) return;
  makeFavoursKnown(recorder);
  judgeLateFavours(recorder, round);
}
