import type { Step, StepKind } from "../../model/step.ts";
import type { Names } from "../names.ts";

export const stepNames: Readonly<Record<StepKind, string>> = {
  lobby: "Warteraum",
  preparation: "Lesezeit",
  briefing: "Lage",
  talks: "Gespräche",
  decisions: "Entscheidungen",
  consultation: "Konsultation",
  agenda: "Rat",
  maintain: "Rat",
  silence: "Schweigefrist",
  reading: "Lesung",
  rollCall: "Namentlicher Aufruf",
  reopening: "Wiederaufnahme",
  aftermath: "Folgen",
  verdicts: "Urteile",
  debrief: "Auswertung",
  over: "Ende",
};

/** A step with its round: "Die Außenminister in Oslo, Gespräche". */
export const stepName = (step: Step, names: Names): string =>
  "round" in step ? `${names.round(step.round)}, ${stepNames[step.kind]}` : stepNames[step.kind];
