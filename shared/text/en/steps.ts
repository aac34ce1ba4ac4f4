import type { Step, StepKind } from "../../model/step.ts";
import type { Names } from "../names.ts";

export const stepNames: Readonly<Record<StepKind, string>> = {
  lobby: "Waiting room",
  preparation: "Reading time",
  briefing: "Briefing",
  talks: "Talks",
  decisions: "Decisions",
  consultation: "Consultation",
  agenda: "Council",
  maintain: "Council",
  silence: "Silence",
  reading: "Reading",
  rollCall: "Roll-call",
  reopening: "Reopened talks",
  aftermath: "Aftermath",
  verdicts: "Verdicts",
  debrief: "Debrief",
  over: "End",
};

/** A step with its round, as a line of the log begins. */
export const stepName = (step: Step, names: Names): string =>
  "round" in step ? `${names.round(step.round)}: ${stepNames[step.kind]}` : stepNames[step.kind];
