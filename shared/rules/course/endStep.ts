import type { Recorder } from "../../events/recorder.ts";
import type { RoundId } from "../../model/ids.ts";
import { pressOf } from "../../model/press.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import type { Step } from "../../model/step.ts";
import { aftermath, endAftermath } from "./aftermath.ts";
import { briefing } from "./briefing.ts";
import { endConsultation, resume } from "./consultation.ts";
import { openCouncil, sitOn } from "./council.ts";
import { openDebrief, openVerdicts } from "./debrief.ts";
import { resolveCards } from "./decisions.ts";
import { decideReading, endReading, endReopening } from "./readings.ts";
import { answersTo, callNext, endTurn } from "./rollCall.ts";
import { callForSeconds } from "./seconds.ts";
import { decideMotion, endMaintain, endSilence } from "./silence.ts";

function nextRound(recorder: Recorder, after: RoundId | null): void {
  const { scenario, directWar } = recorder.state;
  const next = roundIds(scenario)[roundIndex(scenario, after) + 1];
  if (directWar) openDebrief(recorder);
  else if (next === undefined) openVerdicts(recorder);
  else {
    recorder.record({ kind: "stepBegan", step: { kind: "briefing", round: next } });
    briefing(recorder, next);
  }
}

/** Who met is told at the end of the Talks, and of the Council: unless the scenario or the session hides it. */
function tellMeetings(recorder: Recorder, round: RoundId): void {
  const { meetings } = recorder.state;
  const told = pressOf(recorder.state).meetings === "told";
  recorder.record({ kind: "meetingsKnown", round, pairs: told ? meetings : null });
}

/** Where no cards can be committed there is nothing to decide alone: the Council follows at once. */
function endTalks(recorder: Recorder, round: RoundId): void {
  callForSeconds(recorder, round);
  tellMeetings(recorder, round);
  if (recorder.state.scenario.rules.cardsPerRound === 0) return openCouncil(recorder, round);
  recorder.record({ kind: "stepBegan", step: { kind: "decisions", round } });
}

/** The Council has no more to take: the Aftermath follows. After a consultation the interrupted phase goes on. */
function goOn(recorder: Recorder, round: RoundId): void {
  const { interrupted, step } = recorder.state;
  if (interrupted !== null) return resume(recorder, { table: "table" in step ? step.table : "" });
  if (sitOn(recorder, round)) return;
  // Who met since the Talks: told in the same round, not in the next one's name.
  if (recorder.state.meetings.length > 0) tellMeetings(recorder, round);
  recorder.record({ kind: "stepBegan", step: { kind: "aftermath", round } });
  aftermath(recorder, round);
}

/** The next member is called; after the last one the answers are counted. */
function endCall(recorder: Recorder, step: Extract<Step, { kind: "rollCall" }>): void {
  endTurn(recorder, step);
  if (callNext(recorder, step)) return;
  const { table, round } = step;
  const answers = answersTo(recorder.state, step);
  const motion = step.motion === null ? undefined : recorder.state.tables[table]?.motions[step.motion];
  if (motion) decideMotion(recorder, motion, answers);
  else if (decideReading(recorder, { table, round }, answers)) return;
  goOn(recorder, round);
}

/** Ends the present step, whatever made it end, and begins the one that follows. */
export function endStep(recorder: Recorder): void {
  const { step } = recorder.state;
  switch (step.kind) {
    case "lobby":
    case "over":
      return;
    case "preparation":
      return nextRound(recorder, null);
    case "briefing":
      return recorder.record({ kind: "stepBegan", step: { kind: "talks", round: step.round } });
    case "talks":
      return endTalks(recorder, step.round);
    case "decisions":
      resolveCards(recorder, step.round);
      return openCouncil(recorder, step.round);
    case "consultation":
      return endConsultation(recorder, step);
    case "agenda":
      return goOn(recorder, step.round);
    case "maintain":
      endMaintain(recorder, step);
      return goOn(recorder, step.round);
    case "silence":
      endSilence(recorder, step);
      return goOn(recorder, step.round);
    case "rollCall":
      return endCall(recorder, step);
    case "reading":
      return endReading(recorder, step) ? undefined : goOn(recorder, step.round);
    case "reopening":
      return endReopening(recorder, step);
    case "aftermath":
      endAftermath(recorder, step.round);
      return nextRound(recorder, step.round);
    case "verdicts":
      return openDebrief(recorder);
    case "debrief":
      return recorder.record({ kind: "stepBegan", step: { kind: "over" } });
  }
}
