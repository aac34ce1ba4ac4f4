import type { Step } from "../../model/step.ts";
import type { stepNames as english } from "../en/steps.ts";
import type { Names } from "../names.ts";

export const stepNames: typeof english = {
  lobby: "Зал очікування",
  preparation: "Час на читання",
  briefing: "Брифінг",
  talks: "Розмови",
  decisions: "Рішення",
  consultation: "Консультація",
  agenda: "Рада",
  maintain: "Рада",
  silence: "Мовчання",
  reading: "Читання",
  rollCall: "Поіменне голосування",
  reopening: "Відновлені переговори",
  aftermath: "Наслідки",
  verdicts: "Оцінка обіцянок",
  debrief: "Розбір",
  over: "Кінець",
};

/** A step with its round, as a line of the log begins. */
export const stepName = (step: Step, names: Names): string =>
  "round" in step ? `«${names.round(step.round)}»: ${stepNames[step.kind]}` : stepNames[step.kind];
