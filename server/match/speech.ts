import type { Event, StampedEvent } from "../../shared/events/index.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { State } from "../../shared/model/state.ts";
import { inLanguage, type Texts } from "../../shared/model/translation.ts";

/** A language that somebody reads a match's scenario in, with its texts: for the server alone, as they hold every secret. */
export interface Speech {
  readonly language: string;
  readonly texts: Texts;
}

/** The translation to a language; null if the match has none: then its scenario is read as it was written. */
export function speechOf(events: readonly StampedEvent[], language: string | null): Speech | null {
  const [created] = events;
  if (language === null || created?.kind !== "matchCreated") return null;
  const { translations = {} } = created;
  const texts = Object.hasOwn(translations, language) ? translations[language] : undefined;
  return texts === undefined ? null : { language, texts };
}

// Texts belong to one scenario: what comes of the two is made once, however many matches and readers there are.
const scenarios = new WeakMap<Texts, Scenario>();

function scenarioIn(scenario: Scenario, { language, texts }: Speech): Scenario {
  const known = scenarios.get(texts) ?? inLanguage(scenario, language, texts);
  scenarios.set(texts, known);
  return known;
}

const states = new WeakMap<State, Map<string, State>>();

/**
 * The state as it is for readers of a language: the same, but for the texts of its scenario. What a viewer gets is cut from it as
 * from any other, so that a translation reaches nobody whom the original doesn't reach.
 */
export function stateIn(state: State, speech: Speech | null): State {
  if (speech === null) return state;
  const known = states.get(state) ?? new Map<string, State>();
  states.set(state, known);
  const made = known.get(speech.language) ?? { ...state, scenario: scenarioIn(state.scenario, speech) };
  known.set(speech.language, made);
  return made;
}

type Die = readonly { readonly text?: string }[];

/** The lines of every die in a part of a scenario, in the order in which they are written. */
function diceIn(part: unknown): readonly Die[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "die" in part && Array.isArray(part.die) ? [part.die as Die] : [];
  return [...own, ...Object.values(part).flatMap(diceIn)];
}

const dieTexts = new WeakMap<Texts, ReadonlyMap<string, string>>();

/** What the lines of dice say, from the original to the translation. */
function dieTextsIn(scenario: Scenario, speech: Speech): ReadonlyMap<string, string> {
  const known = dieTexts.get(speech.texts);
  if (known) return known;
  const [before, after] = [scenario, scenarioIn(scenario, speech)].map((one) =>
    diceIn([one.cards, one.events, one.favours, one.home]).flat(),
  );
  const pairs = (before ?? []).flatMap(({ text }, i): [string, string][] =>
    text === undefined ? [] : [[text, after?.[i]?.text ?? text]],
  );
  const made = new Map(pairs);
  dieTexts.set(speech.texts, made);
  return made;
}

/** Events as readers of a language are told them: what a die showed is the only text of a scenario that an event carries. */
export function eventsIn(
  events: readonly Event[],
  { scenario }: State,
  speech: Speech | null,
): readonly Event[] {
  if (speech === null) return events;
  const said = dieTextsIn(scenario, speech);
  return events.map((event) =>
    event.kind === "dieRolled" && event.text !== null
      ? { ...event, text: said.get(event.text) ?? event.text }
      : event,
  );
}
