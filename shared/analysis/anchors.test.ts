import { describe, expect, it } from "vitest";
import type { ScenarioSource } from "../model/scenario.ts";
import { type BareTable, bareScenario } from "../testing/bareScenario.ts";
import { anchors } from "./anchors.ts";

/**
 * Three members and an onlooker. Unpaid, only o1 is acceptable to all; if ada pays 4 for 5 to bo, o2 as well
 * (bo: -3 + 5 = 2). The third option is too bad for cy whatever is paid.
 */
const talks: BareTable = {
  members: ["ada", "bo", "cy"],
  walkAway: { ada: 2, bo: 0, cy: 0 },
  noText: { eve: 9 },
  values: {
    ada: { path: [-1, 6, 12, 90] },
    bo: { path: [3, 1, -3, 90] },
    cy: { path: [0, 6, 3, -1] },
    eve: { path: [0, 1, -7, 90] },
  },
  analysis: { boPaid: [{ worth: { bo: 5, ada: -4 } }] },
};

/** A second table of ada and cy alone. */
const beside: BareTable = {
  members: ["ada", "cy"],
  walkAway: { ada: 1, cy: 1 },
  values: { ada: { money: [0, 5] }, cy: { money: [0, 3] } },
};

const seats = ["ada", "bo", "cy", "eve"];
const favour = (points: Readonly<Record<string, number>>, more: object = {}) => ({
  title: "A favour",
  text: "Something given.",
  from: ["ada"],
  to: ["bo", "cy"],
  worth: points,
  source: { author: "made up for a test" },
  ...more,
});

const found = (rest: Partial<Omit<ScenarioSource, "seats" | "tables">> = {}) =>
  anchors(bareScenario({ talks, beside }, { seats, ...rest }));

describe("the anchors of a seat", () => {
  it("are all its tables without text, and its best acceptable texts with payments", () => {
    // ada: 2 + 1 without texts; unpaid o1 is 6, but paying it gets o2 for 12 - 4; beside, 5.
    expect(found().ada).toEqual({ zero: 3, hundred: 8 + 5 });
    // cy: o1 is better than what payments add; beside, 3.
    expect(found().cy).toEqual({ zero: 1, hundred: 6 + 3 });
  });

  it("count what the best case pays the seat", () => {
    // bo: 1 + 5 with o1 and paid, 2 with o2 and paid.
    expect(found().bo).toEqual({ zero: 0, hundred: 6 });
  });

  it("start from the worst acceptable text for a seat that gains from no text", () => {
    // eve: 9 without text, but 1 at best with an acceptable one, and -7 at worst.
    expect(found().eve).toEqual({ zero: -7, hundred: 1 });
  });

  it("add favours to the seat only as far as they are worth more than the payments of the case", () => {
    expect(found({ favours: { small: favour({ receiver: 3, giver: -1 }) } }).bo?.hundred).toBe(6);
    expect(found({ favours: { great: favour({ receiver: 3, bo: 4 }) } }).bo?.hundred).toBe(1 + 7);
    expect(found({ favours: { small: favour({ receiver: 3 }) } }).cy?.hundred).toBe(9 + 3);
  });

  it("leave out what a seat gives, what it would refuse, and what another seat gets", () => {
    const favours = { dear: favour({ receiver: -5, giver: 6, ada: 6, eve: 2 }) };
    expect(found({ favours })).toEqual(found());
  });

  it("leave out a favour that counts only without a text, and keep one that play may make count", () => {
    const without = favour({ receiver: 9 }, { counts: { not: { adopted: "talks" } } });
    const perhaps = favour({ receiver: 2 }, { counts: { all: [{ adopted: "talks" }, { flag: "voted" }] } });
    expect(found({ favours: { without, perhaps }, flags: { voted: "Voted" } }).cy?.hundred).toBe(9 + 2);
  });

  it("leave out a favour that the seat's own best text rules out", () => {
    const onlyAtFirst = favour({ receiver: 9 }, { counts: { issue: "path", is: "o0" } });
    expect(found({ favours: { onlyAtFirst } }).cy?.hundred).toBe(9);
  });

  it("take a table that nobody can agree at as without text", () => {
    const hopeless = { ...beside, walkAway: { ada: 50, cy: 1 } };
    expect(anchors(bareScenario({ talks, hopeless }, { seats })).cy).toEqual({ zero: 1, hundred: 6 + 1 });
  });
});
