import { channelSeats } from "../../shared/model/channel.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { State } from "../../shared/model/state.ts";
import { type Texts, textsOf } from "../../shared/model/translation.ts";
import type { Sent } from "./randomSubmission.ts";

/** A string that stands in a secret, and who may have received it in a state; null: somebody without a seat. */
export interface Canary {
  readonly text: string;
  readonly mayReach: (state: State, seat: SeatId | null) => boolean;
}

const mapEntries = <T>(map: Readonly<Record<string, T>>, change: (id: string, value: T) => T) =>
  Object.fromEntries(Object.entries(map).map(([id, value]) => [id, change(id, value)]));

/** The scenario with a canary in every secret text of every seat. */
export const withCanaries = (scenario: Scenario): Scenario => ({
  ...scenario,
  seats: mapEntries(scenario.seats, (id, seat) => ({
    ...seat,
    brief: { ...seat.brief, confidential: `${seat.brief.confidential} CANARY/brief/${id}/` },
  })),
  cards: mapEntries(scenario.cards, (id, card) => ({ ...card, text: `${card.text} CANARY/card/${id}/` })),
  objectives: mapEntries(scenario.objectives, (id, one) =>
    one.kind === "public" ? one : { ...one, title: `${one.title} CANARY/objective/${id}/` },
  ),
  events: mapEntries(scenario.events, (id, one) => ({
    ...one,
    text: `${one.text} CANARY/event/${id}/`,
    cables: mapEntries(one.cables, (seat, cable) => `${cable} CANARY/cable/${id}/${seat}/`),
  })),
});

/** What stands before a canary in a translation. */
export const IN_TRANSLATION = "auf deutsch ";

/** The same canaries in another language, each marked as such: they may reach whom those of the original may reach. */
export const translatedCanaries = (scenario: Scenario): Texts => {
  const marked = JSON.stringify(withCanaries(scenario)).replaceAll("CANARY/", `${IN_TRANSLATION}CANARY/`);
  return textsOf(scenario, JSON.parse(marked) as Scenario);
};

/** Whether a deal that names this has leaked: everybody reads its terms then, and what the cards in it are. */
const hasLeaked = ({ leaked }: State, named: string): boolean => JSON.stringify(leaked).includes(named);

function mayKnowCard(state: State, seat: SeatId | null, card: string): boolean {
  const { seats, played } = state;
  if (played.some((one) => one.card === card) || hasLeaked(state, `"card":"${card}"`)) return true;
  const own = seat === null ? undefined : seats[seat];
  return (
    own !== undefined &&
    (own.hand.includes(card) || Object.values(own.shown).some((one) => one.cards.includes(card)))
  );
}

function mayKnowObjective({ seats, results }: State, seat: SeatId | null, objective: string): boolean {
  if (results) return true;
  const own = seat === null ? undefined : seats[seat];
  const shown = Object.values(own?.shown ?? {}).some((one) => one.objectives.includes(objective));
  return shown || own?.objectives.includes(objective) === true;
}

/** The canaries that were planted in a scenario. */
export const scenarioCanaries = ({ seats, cards, objectives, events }: Scenario): readonly Canary[] => [
  ...Object.keys(seats).map(
    (id): Canary => ({ text: `CANARY/brief/${id}/`, mayReach: (_, seat) => seat === id }),
  ),
  ...Object.keys(cards).map(
    (id): Canary => ({
      text: `CANARY/card/${id}/`,
      mayReach: (state, seat) => mayKnowCard(state, seat, id),
    }),
  ),
  ...Object.keys(objectives).map(
    (id): Canary => ({
      text: `CANARY/objective/${id}/`,
      mayReach: (state, seat) => mayKnowObjective(state, seat, id),
    }),
  ),
  ...Object.entries(events).flatMap(([id, { cables }]): readonly Canary[] => {
    const happened = ({ happened: all }: State) => all.some(({ event }) => event === id);
    return [
      { text: `CANARY/event/${id}/`, mayReach: happened },
      ...Object.keys(cables).map((to) => ({
        text: `CANARY/cable/${id}/${to}/`,
        mayReach: (state: State, seat: SeatId | null) => seat === to && happened(state),
      })),
    ];
  }),
];

/** Whether the words of a break have been revealed: the stances of its motion or reading are out. */
const isRevealed = ({ tables }: State, word: string): boolean => {
  const revealed = Object.values(tables).flatMap(({ motions, readings }) => [
    ...Object.values(motions).map(({ stances }) => stances),
    ...readings.map(({ stances }) => stances),
  ]);
  return JSON.stringify(revealed).includes(word);
};

/** The canary in what a seat submits; null if it carries no words. */
export function canaryOf({ intent, texts }: Sent, from: SeatId): Canary | null {
  const [[word = "", text = ""] = []] = Object.entries(texts);
  if (text === "") return null;
  switch (intent.kind) {
    case "say": {
      const { channel } = intent;
      const isOpened = (state: State) => state.results !== null && !channel.startsWith("facilitator:");
      return {
        text,
        mayReach: (state, seat) =>
          channel === "plenary" ||
          isOpened(state) ||
          (seat !== null && channelSeats(state.scenario, channel)?.includes(seat) === true),
      };
    }
    case "offerDeal":
      return {
        text,
        mayReach: (state, seat) =>
          state.results !== null ||
          hasLeaked(state, word) ||
          seat === from ||
          (seat !== null && intent.with.includes(seat)),
      };
    default:
      return { text, mayReach: (state, seat) => seat === from || isRevealed(state, word) };
  }
}
