import { describe, expect, it } from "vitest";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable } from "../../testing/table.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { stanceOn } from "./stances.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };

/** How the wary answers another's motion on a wage; it would rather have no text than any that it can hope for. */
function answerTo(worth: number) {
  const t = atTable(
    bareScenario(
      {
        hall: {
          members: ["wary", "mover", "friend"],
          walkAway: { wary: 40, mover: -5, friend: -5 },
          values: { wary: { wage: [0, worth] }, mover: { wage: [0, 9] }, friend: { wage: [0, 9] } },
        },
      },
      {
        seats: ["wary", "mover", "friend"],
        rounds: { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } },
      },
    ),
  ).goTo("talks", "first");
  t.seat("mover").tables({ wage: "o1" });
  t.seat("friend").seconds("mover");
  t.goTo("silence");
  const mind = mindOf(t.view("wary"), even, STANDARD) ?? expect.unreachable("it decides");
  const motion = Object.values(mind.own.rooms.hall?.motions ?? {})[0] ?? expect.unreachable("it was moved");
  return stanceOn(mind, motion).kind;
}

describe("A bot that would rather have no text at all", () => {
  it("breaks silence on what makes the text still worse", () => {
    expect(answerTo(-9)).toBe("break");
  });

  it("and lets pass what it gains from: that leaves its veto as it is", () => {
    expect(answerTo(5)).toBe("keep");
  });
});
