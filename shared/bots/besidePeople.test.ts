import { describe, expect, it } from "vitest";
import { choicesFor } from "../engine/choicesFor.ts";
import { chance, dice } from "../testing/dice.ts";
import { randomIntent } from "../testing/randomIntents.ts";
import { testScenario } from "../testing/testScenario.ts";
import { type Decide, decide } from "./index.ts";
import { playMatch } from "./playMatch.ts";

/** Somebody who does anything that can be done, and says sooner or later that it is ready. */
function whimsical(seed: number): Decide {
  const roll = dice(seed);
  let words = 0;
  return (view) => {
    const { clock, seats } = view.public;
    const seat = view.own?.seat ?? "";
    words += 1;
    const open = clock.awaited.includes(seat) && seats[seat]?.ready === false;
    if (!open) return null;
    if (chance(roll, 15)) return { kind: "setReady", ready: true };
    const random = randomIntent(roll, choicesFor(view), { seat, words: `w${seed}.${words}` });
    return random ?? { kind: "setStanding", standing: {} };
  };
}

/** Of every step, how often each seat acted in it at most. */
function mostInOneStep(name: string, seed: number) {
  const scenario = testScenario(name);
  const [first, second] = Object.keys(scenario.seats);
  const people = new Set(seed % 2 === 0 ? [first] : [first, second]);
  const acts = new Map<string, number>();
  const botFor = (seat: string): Decide => {
    const player = people.has(seat) ? players[seat] : decide;
    return (view, random) => {
      const intent = player?.(view, random) ?? null;
      const key = `${seat}.${view.public.clock.stepNumber}`;
      if (intent !== null && !people.has(seat)) acts.set(key, (acts.get(key) ?? 0) + 1);
      return intent;
    };
  };
  const players = Object.fromEntries([...people].map((seat, i) => [seat ?? "", whimsical(seed * 7 + i)]));
  const { refusals, state } = playMatch({ scenario, seed: `people.${seed}`, botFor });
  const ofBots = refusals.filter(({ seat }) => !people.has(seat));
  return { most: Math.max(...acts.values()), ofBots, state };
}

describe("Bots beside people who do anything", () => {
  it.each([
    ["workshop", 12],
    ["vilnius", 8],
  ] as const)(
    "of %s are never refused, never go on for ever, and bring the match to its end",
    (name, count) => {
      for (let seed = 1; seed <= count; seed += 1) {
        const { most, ofBots, state } = mostInOneStep(name, seed);
        expect(ofBots).toEqual([]);
        expect(state.step.kind).toBe("over");
        expect(most).toBeLessThan(60);
      }
    },
  );
});
