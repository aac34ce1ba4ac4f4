import { describe, expect, it } from "vitest";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { reasonFor } from "./reason.ts";

const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };
const REASONS = { tooFar: "Too far", tooLittle: "Too little", hazy: "Hazy" };
const MOTION = "hall.first.mover";

/** A wage of three steps, whose middle one is about to be put; what the steps are worth to the wary. */
function hall(wage: readonly number[]): TestTable {
  const t = atTable(
    bareScenario(
      {
        hall: {
          members: ["wary", "mover", "friend"],
          walkAway: { wary: -5, mover: -5, friend: -5 },
          values: { wary: { wage: [...wage] }, mover: { wage: [0, 9, 4] }, friend: { wage: [0, 9, 4] } },
        },
      },
      {
        seats: ["wary", "mover", "friend"],
        reasons: REASONS,
        rounds: { first: { title: "First", ...ROUND } },
      },
    ),
  ).goTo("talks", "first");
  t.seat("mover").tables({ wage: "o1" });
  t.seat("friend").seconds("mover");
  return t.goTo("agenda");
}

/** The reason that it would break the motion with; the die that decides whether it is one of the rest shows `sides`. */
function reason(t: TestTable, die: number, counter: Readonly<Record<string, string>> | null = null) {
  const shown = (_: string, sides: number) => Math.min(die, sides - 1);
  const mind = mindOf(t.view("wary"), shown, STANDARD) ?? expect.unreachable("it decides");
  return reasonFor(mind, { silence: MOTION, text: { wage: "o1" }, counter });
}

describe("The reason that a bot gives for a break", () => {
  it("is that the text goes too far, if it would rather have less", () => {
    expect(reason(hall([9, 0, -9]), 1)).toBe("tooFar");
  });

  it("is that it falls short, if it would rather have more, though it names no wording that would do", () => {
    expect(reason(hall([-9, 0, 9]), 1)).toBe("tooLittle");
  });

  it("fits the counter-text that it names", () => {
    expect(reason(hall([8, 0, 9]), 1, { wage: "o0" })).toBe("tooFar");
    expect(reason(hall([9, 0, 8]), 1, { wage: "o2" })).toBe("tooLittle");
  });

  it("is sometimes one of the rest, but never the opposite of what it means", () => {
    expect(reason(hall([-9, 0, 9]), 0)).toBe("hazy");
  });

  it("is the one that it announced the break with", () => {
    const t = hall([-9, 0, 9]);
    t.seat("wary").announces("mover", "hazy");
    expect(reason(t, 1)).toBe("hazy");
  });
});
