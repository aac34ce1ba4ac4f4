import { describe, expect, it } from "vitest";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { frontIfFought } from "./effortEffect.ts";

describe("What an effort would move", () => {
  const view = (seat: string) => atTable(smallScenario).goTo("agenda").view(seat);

  it("is told for each effort of the other side: the harder it fights, the worse", () => {
    const moves = frontIfFought(view("alpha"), 2);
    expect(moves).toHaveLength(view("alpha").scenario.rules.effort.length);
    expect([...moves].sort((a, b) => b - a)).toEqual(moves);
    expect(moves[0]).toBeGreaterThan(moves.at(-1) ?? 0);
  });

  it("is nothing to who does not fight", () => {
    expect(frontIfFought(view("beta"), 2)).toEqual([]);
  });
});
