import { useTable } from "../play/useTable.ts";
import { Agenda } from "./Agenda.tsx";
import { Consultation } from "./Consultation.tsx";
import { EffortChoice } from "./EffortChoice.tsx";
import { ForecastPanel } from "./Forecast.tsx";
import { JustRevealed } from "./JustRevealed.tsx";
import { Maintain } from "./Maintain.tsx";
import { MemberStates } from "./MemberStates.tsx";
import { Reopening } from "./Reopening.tsx";
import { RevealedCards } from "./RevealedSilences.tsx";
import { RollCall } from "./RollCall.tsx";
import { StanceForm } from "./StanceForm.tsx";
import { idOf, silenceNow } from "./silenceNow.ts";
import { UnderSilence } from "./UnderSilence.tsx";
import { WhisperPanel } from "./Whispers.tsx";

/**
 * The Council has the whole page: what is put, who decides, what to do, what was revealed. While a silence runs on a
 * motion, what to do stands beside it, and on phones right below it; what came before, and who decides, follow.
 */
export function BallotPage() {
  const { view } = useTable();
  const { step } = view.public.clock;
  const silence = silenceNow(view);
  const isRunning = step.kind === "silence" && silence !== null;
  // At a roll-call the list of answers says who is asked; whether a motion still stands its mover alone decides.
  const asked = "table" in step && step.kind !== "rollCall" && step.kind !== "maintain";
  const members = asked && <MemberStates table={step.table} />;
  const revealed = "round" in step && <RevealedCards round={step.round} />;
  return (
    <>
      <article class="moment-text">
        {step.kind === "consultation" && <Consultation step={step} />}
        {step.kind === "agenda" && <Agenda round={step.round} />}
        {isRunning && <JustRevealed round={step.round} />}
        {silence && (
          <UnderSilence key={`${silence.table}-${silence.motion?.id}-${silence.reading}`} silence={silence} />
        )}
        {step.kind === "maintain" && <Maintain table={step.table} motion={step.motion} />}
        {step.kind === "reopening" && <Reopening table={step.table} />}
        {!isRunning && revealed}
      </article>
      <div class="moment-side">
        {silence && <StanceForm key={idOf(silence)} silence={silence} />}
        {silence?.motion && step.kind === "silence" && (
          <WhisperPanel key={silence.motion.id} motion={silence.motion} />
        )}
        {silence && step.kind !== "rollCall" && <ForecastPanel key={idOf(silence)} silence={idOf(silence)} />}
        {step.kind === "rollCall" ? <RollCall /> : !isRunning && members}
        <EffortChoice />
      </div>
      {isRunning && (
        <div class="moment-rest">
          {revealed}
          {members}
        </div>
      )}
    </>
  );
}
