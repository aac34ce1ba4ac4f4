import type { Card } from "../../model/content.ts";
import { conditionsOf, effectsOf, type Located } from "../located.ts";
import type { Check, Finding } from "../overview.ts";
import { CONDITION_MENTIONS, EFFECT_MENTIONS } from "./mentions.ts";

const isTarget = (value: unknown): boolean => value === "target";

/** Whether a condition or effect, by itself, speaks of the target. */
function namesTarget({ value }: Located<object>): boolean {
  const heads = { ...CONDITION_MENTIONS, ...EFFECT_MENTIONS };
  if (!Object.keys(value).some((key) => key in heads)) return false;
  return Object.values(value).some(
    (part) =>
      isTarget(part) || (typeof part === "object" && part !== null && Object.values(part).some(isTarget)),
  );
}

/** A card that aims at something does something to it; one that speaks of a target has one. */
export const targets: Check = ({ scenario }) => {
  const speaking = [...effectsOf(scenario), ...conditionsOf(scenario)].filter(
    (one: Located<object>) => one.path[0] === "cards" && namesTarget(one),
  );
  return Object.entries(scenario.cards).flatMap(([id, card]): readonly Finding[] => {
    const own = speaking.find(({ path }) => path[1] === id);
    const path = ["cards", id];
    if (own && !card.target) {
      const message = `\`${id}\` speaks of its target but has none: add \`target:\` with the seats or issues it can aim at.`;
      return [{ path: own.path, code: "target-missing", message }];
    }
    if (!card.target) return [];
    if (own) return atItself(id, card);
    const message = `\`${id}\` aims at something, but nothing in it speaks of \`target\`.`;
    return [{ path: [...path, "target"], part: "key", code: "target-unused", message }];
  });
};

/** Nobody can aim a card at itself: another seat must be left. */
function atItself(id: string, { seats, target }: Card): readonly Finding[] {
  if (!target || !("seat" in target)) return [];
  const lonely = seats.find((seat) => target.seat.every((one) => one === seat));
  if (lonely === undefined) return [];
  const message = `\`${lonely}\` can hold this card, but could aim it only at itself.`;
  return [{ path: ["cards", id, "target"], code: "target-is-self", message }];
}

/** Every seat has enough cards to begin with. */
export const hands: Check = ({ scenario, whole }) =>
  Object.keys(scenario.seats).flatMap((seat): readonly Finding[] => {
    const cards = Object.values(scenario.cards).filter(({ seats }) => seats.includes(seat)).length;
    const { start } = scenario.rules.hand;
    if (cards >= start || !whole("cards", "rules")) return [];
    const message = `\`${seat}\` begins with ${start} ${start === 1 ? "card" : "cards"} in its hand, but there ${cards === 1 ? "is" : "are"} ${cards} for it.`;
    return [{ path: ["seats", seat], part: "key", code: "too-few-cards", message, severity: "warning" }];
  });

/** What is revealed is shown to whoever played the card: an event is played by nobody. */
export const reveals: Check = ({ scenario }) =>
  effectsOf(scenario).flatMap(({ path, value, scope }): readonly Finding[] => {
    if (!("reveal" in value) || scope.seats.includes("self")) return [];
    return [
      {
        path,
        code: "nobody-to-show",
        message: "Nobody plays an event, so there is nobody to whom this could be revealed.",
      },
    ];
  });
