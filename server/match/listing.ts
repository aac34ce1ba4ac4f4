import type { SeatId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { minutesOf } from "../../shared/model/stepTime.ts";
import { switchable } from "../../shared/model/switchedOff.ts";
import { toldIn } from "../../shared/model/translation.ts";
import type { ListedScenario, ScenarioList } from "../../shared/protocol/http.ts";
import type { Library } from "./library.ts";

/** The seat to learn in: the first that a lesson is meant for. */
function teaches({ lessons = {}, seats }: Scenario): SeatId | null {
  const all = Object.values(lessons);
  return Object.keys(seats).find((seat) => all.some((one) => one.seats?.includes(seat) ?? true)) ?? null;
}

/** What somebody reads of a scenario who chooses one. */
export const listingOf = (scenario: Scenario): ListedScenario => ({
  id: scenario.id,
  title: scenario.title,
  subtitle: scenario.subtitle ?? null,
  summary: scenario.summary,
  notice: scenario.notice ?? null,
  language: scenario.language,
  seats: Object.entries(scenario.seats).map(([id, { name, inSentence, short, flags }]) => ({
    ...{ id, name, short, flags },
    ...(inSentence === undefined ? {} : { inSentence }),
  })),
  rounds: Object.entries(scenario.rounds).map(([id, { title, place, date }]) => ({ id, title, place, date })),
  switchable: Object.entries(switchable(scenario)).map(([id, one]) => ({ id, ...one })),
  teaches: teaches(scenario),
  minutes: minutesOf(scenario.times, Object.keys(scenario.rounds).length),
});

/** What can be played here, in a language where there is a translation. Nothing of it is secret. */
export const scenarioList = (library: Library, language: string): ScenarioList => ({
  scenarios: [...library.values()].map(({ scenario, translations }) =>
    listingOf(toldIn(scenario, translations, language)),
  ),
});
