import { holds } from "../../effects/conditions.ts";
import type { Condition } from "../../model/condition.ts";
import type { Card } from "../../model/content.ts";
import type { Effect } from "../../model/effect.ts";
import type { OptionId, SeatId, TrackId } from "../../model/ids.ts";
import { oncePer } from "../../model/oncePer.ts";
import { rankOf, tableOf } from "../../model/scenarioIndex.ts";
import { castOf } from "../../rules/checks/cards.ts";
import type { Mind } from "../mind.ts";
import { objectivesOf } from "../others/objectives.ts";
import { askedBy } from "../others/others.ts";
import type { Aim } from "../worth/suppose.ts";
import { targetsFor } from "./cards.ts";

/** What an effect is guessed to be worth to another, whose values nobody else knows, in points. */
const GUESS = {
  capital: 0.3,
  card: 1,
  favour: 5,
  /** A step nearer to what it asks for. */
  step: 3,
  /** A point more on a wording that may come, or on having no text. */
  worth: 0.4,
  /** A track on which one of its objectives hangs, by a tenth of the way. */
  objective: 2,
  break: 1,
  /** How far below the mark a wider war is feared already. */
  margin: 8,
  danger: 0.4,
  later: 0.85,
} as const;

/** What is looked at: for whom, and whom and what the effects mean. */
interface Look {
  readonly mind: Mind;
  readonly partner: SeatId;
  readonly aim: Aim;
}

/** How much of what befalls a seat befalls the partner. */
function isMeant({ partner, aim }: Look, ref: string): boolean {
  const named = (aim.cast as Readonly<Record<string, SeatId | undefined>>)[ref] ?? ref;
  return named === partner || ref === "everyone";
}

/** Which way conditions want a track to go: 1 up, −1 down, 0 that they don't speak of it. */
const wayOf = oncePer((condition: Condition, track: TrackId): number => {
  if ("track" in condition && condition.track === track) {
    return (condition.atLeast === undefined ? 0 : 1) - (condition.atMost === undefined ? 0 : 1);
  }
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  const inside = parts.reduce((sum, part) => sum + wayOf(part, track), 0);
  return "not" in condition ? -wayOf(condition.not, track) : Math.sign(inside);
});

/** A wider war takes everything from everybody: a point of escalation near where it can break out, in points of score. */
function guessDanger({ mind }: Look, track: TrackId, by: number): number {
  const { war } = mind.view.scenario;
  if (war?.escalation.track !== track) return 0;
  const now = mind.facts.track(track) ?? 0;
  const above = (value: number) => Math.max(0, value - (war.escalation.above - GUESS.margin));
  return -GUESS.danger * (above(now + by) - above(now));
}

/** A track matters to the partner as far as objectives of its that the seat knows hang on it. */
function guessTrack({ mind, partner, aim }: Look, track: TrackId, by: number): number {
  const { min, max } = mind.view.scenario.tracks[track] ?? { min: 0, max: 100 };
  const tenths = Math.max(-2, Math.min(2, (10 * by) / Math.max(1, max - min)));
  const ways = objectivesOf(mind, partner).map(({ met }) => wayOf(met, track));
  const danger = guessDanger({ mind, partner, aim }, track, by);
  return danger + GUESS.objective * tenths * ways.reduce((sum, way) => sum + way, 0);
}

/** What is settled comes nearer to what the partner asks for, or goes away from it. */
function guessSettled({ mind, partner, aim }: Look, ref: string, option: OptionId): number {
  const issue = ref === "target" ? aim.issue : ref;
  const table = issue === null ? null : tableOf(mind.view.scenario, issue);
  if (issue === null || table === null) return 0;
  const asked = askedBy(mind, partner, { table, issue });
  if (asked === null) return 0;
  const away = (one: OptionId) =>
    Math.abs(rankOf(mind.view.scenario, issue, one) - rankOf(mind.view.scenario, issue, asked));
  return GUESS.step * (away(mind.now.texts[table]?.[issue] ?? option) - away(option));
}

function guessMeans(look: Look, effect: Effect): number {
  if ("capital" in effect) return isMeant(look, effect.capital) ? effect.by * GUESS.capital : 0;
  if ("draw" in effect) return isMeant(look, effect.draw) ? effect.cards * GUESS.card : 0;
  if ("discard" in effect) return isMeant(look, effect.discard) ? -effect.cards * GUESS.card : 0;
  if ("worth" in effect) return isMeant(look, effect.seat) ? effect.by * GUESS.worth : 0;
  if ("walkAway" in effect) return isMeant(look, effect.seat) ? effect.by * GUESS.worth : 0;
  if ("give" in effect) return isMeant(look, effect.to) ? GUESS.favour : 0;
  if ("breakPrice" in effect) {
    const { seat = "everyone" } = effect.breakPrice;
    return isMeant(look, seat) ? GUESS.break * (1 - effect.times) : 0;
  }
  return 0;
}

function guessOne(look: Look, effect: Effect): number {
  if ("die" in effect) {
    const total = effect.die.reduce((sum, { weight }) => sum + weight, 0);
    return effect.die.reduce((sum, line) => sum + (line.weight / total) * guessAll(look, line.effects), 0);
  }
  if ("if" in effect) {
    const { scenario } = look.mind.view;
    const verdict = holds(effect.if, { scenario, facts: look.mind.facts, cast: look.aim.cast });
    return guessAll(look, verdict === true ? effect.then : (effect.else ?? []));
  }
  if ("later" in effect) return GUESS.later * guessAll(look, effect.effects);
  if ("settle" in effect) return guessSettled(look, effect.settle, effect.option);
  if ("drift" in effect) return guessTrack(look, effect.drift, effect.by);
  if ("track" in effect) {
    const before = look.mind.facts.track(effect.track) ?? 0;
    return guessTrack(look, effect.track, "to" in effect ? effect.to - before : effect.by);
  }
  return guessMeans(look, effect);
}

const guessAll = (look: Look, effects: readonly Effect[]): number =>
  effects.reduce((sum, effect) => sum + guessOne(look, effect), 0);

/** What a card of the seat's is probably worth to a partner if it is played, in points: the mean of what it can be aimed at. */
export function guessCard(mind: Mind, partner: SeatId, card: Card): number {
  const targets = targetsFor(mind.seat, card);
  const guesses = targets.map((target) =>
    guessAll(
      { mind, partner, aim: { cast: castOf(mind.seat, target), issue: target?.issue ?? null } },
      card.effects,
    ),
  );
  return guesses.reduce((sum, one) => sum + one, 0) / Math.max(1, guesses.length);
}
