import { describe, expect, it } from "vitest";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { CUES, type Cue, cueOfAll } from "./cues.ts";
import { PEAK, sound } from "./sound.ts";

/** An audio context that writes down what it is asked for. */
function deaf() {
  const levels: (readonly [value: number, at: number])[] = [];
  const ends: number[] = [];
  const level = {
    setValueAtTime: (value: number, at: number) => levels.push([value, at]),
    linearRampToValueAtTime: (value: number, at: number) => levels.push([value, at]),
  };
  const context = {
    currentTime: 2,
    destination: {},
    createGain: () => ({ gain: level, connect: () => {} }),
    createOscillator: () => ({
      frequency: { value: 0 },
      type: "",
      connect: (to: unknown) => to,
      start: () => {},
      stop: (at: number) => ends.push(at - 2),
    }),
  };
  return { context: context as unknown as BaseAudioContext, levels, ends };
}

const cues = Object.keys(CUES) as readonly Cue[];

describe("A sound", () => {
  it.each(cues)("%s is over within 400 ms, and never louder than 18 decibels below full scale", (cue) => {
    const { context, levels, ends } = deaf();
    sound(context, cue, 100);
    expect(Math.max(...ends)).toBeLessThan(0.4);
    expect(Math.max(...levels.map(([value]) => value))).toBeCloseTo(PEAK, 6);
    expect(levels.filter(([value]) => value > 0)).toHaveLength(CUES[cue].length);
  });

  it.each(cues)("%s never has two notes at once, which together were louder", (cue) => {
    const notes = CUES[cue];
    for (const [i, { from }] of notes.entries())
      expect(from).toBeGreaterThanOrEqual(
        i === 0 ? 0 : (notes[i - 1]?.from ?? 0) + (notes[i - 1]?.lasts ?? 0),
      );
  });

  it("is as quiet as the reader wants it", () => {
    const { context, levels } = deaf();
    sound(context, "offer", 50);
    expect(Math.max(...levels.map(([value]) => value))).toBeCloseTo(PEAK / 2, 6);
  });

  it("comes with an offer for those who got it, with a deal, and with a phase", () => {
    const table = atTable(smallScenario);
    let before = table.events.length;
    const heard = (seat: string) => cueOfAll(table.events.slice(before), seat);
    const during = (act: () => unknown) => {
      before = table.events.length;
      act();
    };
    during(() => table.seat("alpha").offers({ alpha: { kind: "capital", to: "beta", by: null } }, ["beta"]));
    expect([heard("beta"), heard("alpha")]).toEqual(["offer", null]);
    during(() => table.seat("beta").accepts());
    expect(heard("alpha")).toBe("deal");
    table.seat("alpha").tables({ border: "o1" });
    table.seat("beta").seconds("alpha");
    during(() => table.goTo("agenda"));
    expect(heard("gamma")).toBe("phase");
    table.goTo("silence");
    during(() => table.goTo("aftermath"));
    expect(heard("gamma")).toBe("phase");
  });
});
